import { expect, test } from 'vitest'
import { ALLOWANCE, Buckets } from '../../app/_door/buckets.ts'
import { Turns } from '../../app/_door/turns.ts'

function aClock() {
	let time = 0
	return { now: () => time, pass: (seconds: number) => (time += seconds * 1000) }
}

function asks(buckets: Buckets, who: string, count: number, weight = 1): number {
	let answered = 0
	for (let n = 0; n < count; n++) if (buckets.take(who, ALLOWANCE, weight) === 0) answered++
	return answered
}

test('a reader who types ten keys a second for an hour, each with a page and its suggestions, is never refused', () => {
	const clock = aClock()
	const buckets = new Buckets(clock.now)

	for (let key = 0; key < 36_000; key++) {
		expect(asks(buckets, 'ana', 2)).toBe(2)
		clock.pass(0.1)
	}
})

test('a class behind one address that begins to type together is answered', () => {
	const clock = aClock()
	const buckets = new Buckets(clock.now)
	let answered = 0

	// Thirty readers, twelve letters each, three a second, and a suggestion every other letter.
	for (let letter = 0; letter < 12; letter++) {
		answered += asks(buckets, 'school', 45)
		clock.pass(1 / 3)
	}

	expect(answered).toBe(12 * 45)
})

test('who asks two hundred questions a second is soon answered no more, and others are', () => {
	const clock = aClock()
	const buckets = new Buckets(clock.now)
	let late = 0

	for (let n = 0; n < 6000; n++) {
		const isAnswered = buckets.take('flood', ALLOWANCE, 1) === 0
		if (isAnswered && n >= 2000) late++
		clock.pass(1 / 200)
	}

	expect(late).toBe(0)
	expect(asks(buckets, 'ana', 1)).toBe(1)
})

test('who waits as long as they are told to is answered again', () => {
	const clock = aClock()
	const buckets = new Buckets(clock.now)
	asks(buckets, 'flood', 5000)

	const seconds = buckets.take('flood', ALLOWANCE, 1)

	expect(seconds).toBeGreaterThan(1)
	clock.pass(seconds)
	expect(buckets.take('flood', ALLOWANCE, 1)).toBe(0)
})

test('what was asked of another server is counted once, also when the span begins anew', () => {
	const buckets = new Buckets(aClock().now)
	asks(buckets, 'flood', 100)
	const [own] = buckets.unsettled()

	buckets.settle('flood', { total: 350, count: own!.count })
	expect(buckets.shareLeft('flood')).toBeCloseTo((1200 - 350) / 1200)
	asks(buckets, 'flood', 10)
	buckets.unsettled()
	buckets.settle('flood', { total: 360, count: 10 })
	expect(buckets.shareLeft('flood')).toBeCloseTo((1200 - 360) / 1200)
	asks(buckets, 'flood', 10)
	buckets.unsettled()
	buckets.settle('flood', { total: 15, count: 10 })
	expect(buckets.shareLeft('flood')).toBeCloseTo((1200 - 375) / 1200)
})

const much = { asksMuch: () => true }
const little = { asksMuch: () => false }

test('who asks much waits until nobody else is being answered', async () => {
	const turns = new Turns()
	const order: string[] = []
	const ana = await turns.turn('ana', little)
	const waiting = turns.turn('flood', much).then((ends) => order.push('flood') && ends)
	const other = await turns.turn('ben', little)

	ana!()
	await Promise.resolve()
	expect(order).toEqual([])
	other!()
	await waiting

	expect(order).toEqual(['flood'])
})

test('of one who asks much one question is answered at a time, and a line too long is sent away', async () => {
	const turns = new Turns()
	const first = await turns.turn('flood', much)
	const asked = Array.from({ length: 60 }, () => turns.turn('flood', much))

	const sentAway = await Promise.race([asked[59], asked[0]])

	expect(first).not.toBeNull()
	expect(sentAway).toBeNull()
	expect(await turns.turn('ana', little), 'others need not wait').not.toBeNull()
})
