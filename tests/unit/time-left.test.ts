import { expect, test } from 'vitest'
import { progressOn } from '#indexer/progress'
import { Tally } from '#indexer/tally'
import { TimeLeft } from '#indexer/time-left'

/** What is said at the last of these moments, each a time in seconds and how far it was then. */
function saidOf(...moments: [seconds: number, share: number][]): string | null {
	const timeLeft = new TimeLeft()
	let said: string | null = null
	for (const [seconds, share] of moments) said = timeLeft.note(share, seconds * 1000)
	return said
}

test('at an even pace the time left is what remains', () => {
	expect(saidOf([0, 0], [60, 0.1])).toBe('about 9 minutes left')
	expect(saidOf([0, 0], [60, 0.5])).toBe('about 1 minute left')
	expect(saidOf([0, 0], [60, 0.6])).toBe('less than a minute left')
	expect(saidOf([0, 0], [100, 0.01])).toBe('about 3 hours left')
})

test('nothing is said while nothing is known', () => {
	expect(saidOf([0, 0])).toBeNull()
	expect(saidOf([0, 0], [1, 0.001])).toBeNull()
	expect(saidOf([0, 0.2], [30, 0.2])).toBeNull()
})

test('the pace is that of the last minutes, not that of the whole', () => {
	const quick: [number, number][] = Array.from({ length: 10 }, (_, n) => [n, n / 20])
	const slow: [number, number][] = Array.from({ length: 40 }, (_, n) => [
		10 + n * 10,
		0.46 + n / 1000,
	])

	expect(saidOf([0, 0], ...quick)).toBe('less than a minute left')
	expect(saidOf([0, 0], ...quick, ...slow)).toBe('about 84 minutes left')
})

test('what comes to a stand takes longer and longer', () => {
	const moving: [number, number][] = [
		[0, 0],
		[30, 0.25],
		[60, 0.5],
	]

	expect(saidOf(...moving)).toBe('about 1 minute left')
	expect(saidOf(...moving, [180, 0.5])).toBe('about 5 minutes left')
})

test('a new thing to wait for begins with a pace of its own', () => {
	expect(saidOf([0, 0], [50, 0.9], [51, 0.1])).toBeNull()
	expect(saidOf([0, 0], [50, 0.9], [51, 0.1], [111, 0.2])).toBe('about 8 minutes left')
})

test('the line on the terminal ends with the time left', () => {
	const written: string[] = []
	let now = 0
	const surface = { isTTY: true, columns: 100, write: (text: string) => written.push(text) }
	const progress = progressOn(surface, () => now)

	progress.show('0 of 400 in the new index', 0)
	now = 60_000
	progress.show('100 of 400 in the new index', 0.25)

	expect(written.at(-1)).toContain('100 of 400 in the new index, about 3 minutes left')
})

test('of one file nobody can tell how far it is, until it is read', () => {
	const shares: (number | undefined)[] = []
	const tally = new Tally(({ share }) => shares.push(share))
	const line = { input: 'a', place: null, articleId: 'a', outcome: 'new' as const, reason: null }

	tally.atFile(0, 1)
	tally.add([line, line])
	tally.indexed(1)
	tally.allRead()

	expect(shares).toEqual([undefined, undefined, undefined, 0.5])
})

test('of many files the share is that of the files, then that of the index', () => {
	const shares: (number | undefined)[] = []
	const tally = new Tally(({ share }) => shares.push(share))
	const line = { input: 'a', place: null, articleId: 'a', outcome: 'new' as const, reason: null }

	tally.atFile(2, 4)
	tally.add([line, line, line, line])
	tally.allRead()

	expect(shares).toEqual([0.5, 0.5, 0])
})
