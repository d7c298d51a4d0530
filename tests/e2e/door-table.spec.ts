import { expect, test } from '@playwright/test'
import { type Connection, open } from '#db/connection'
import {
	type AnotherLibrary,
	anotherLibrary,
	databaseUrl,
	NO_SECRET,
} from '#support/another-library'
import { aCrowd, type Crowd, cookieOf, dismiss } from '../doors/crowd.ts'
import { nameOf, type Own, type Row, SECRET } from '../doors/door.ts'
import { fingerprintOf } from '../doors/fingerprint.ts'
import { type Answer, knock } from '../doors/knock.ts'
import { ownThings } from '../doors/owning.ts'
import { PEOPLE, type Person } from '../doors/people.ts'
import { TABLE } from '../doors/table.ts'

let library: AnotherLibrary
let db: Connection
let close: () => Promise<void>
let crowd: Crowd

test.describe.configure({ mode: 'default', timeout: 300_000 })

test.beforeAll(async () => {
	test.skip(!process.env.DATABASE_URL, 'the database is not named: run `npm test`')
	library = await anotherLibrary(
		{ SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'a@example.org', TRUSTED_PROXIES: '1' },
		200,
	)
	;({ db, close } = open(databaseUrl(), { max: 4 }))
	crowd = await aCrowd(db)
})

test.afterAll(async () => {
	if (!library) return
	await dismiss(db, crowd)
	await close()
	library.app.kill('SIGTERM')
})

const ofOwner = () => fingerprintOf(db, crowd.readers.owner.id)
const isLookedAt = (row: Row) =>
	row.kind === 'page' || (row.kind === 'route' && row.method === 'GET')

async function at(row: Row, person: Person, own: Own): Promise<Answer> {
	const cookie = await cookieOf(db, crowd, person, NO_SECRET)
	return knock(row, { base: library.base, cookie, own })
}

/** What the table promises, as an answer shows it. */
const promised = (row: Row, person: Person) =>
	row.may[person] === 'open' || row.may[person] === 'own' ? 'done' : row.may[person]

test('whoever looks at a page or a file sees what the table says, and changes nothing by it', async () => {
	const own = await ownThings(db, crowd)
	const everybody = Object.values(crowd.readers).map(({ id }) => id)
	const marks = () => Promise.all(everybody.map((id) => fingerprintOf(db, id)))
	const before = await marks()
	const otherwise: string[] = []

	for (const row of TABLE.filter(isLookedAt)) otherwise.push(...(await knocked(row, PEOPLE, own)))

	expect(otherwise).toEqual([])
	expect(await marks()).toEqual(before)
})

test('whoever sends something changes what the table says, and nothing else of the owner’s', async () => {
	// What nobody may change is there for the next one to try.
	const own = await ownThings(db, crowd)
	for (const row of TABLE.filter((one) => !isLookedAt(one))) {
		expect.soft(await refusedTo(row, own)).toEqual([])
		expect.soft(await doneBy(row)).toEqual([])
	}
})

/** Lets everybody knock who may not change what is the owner’s, and tells what came otherwise than the table says. */
async function refusedTo(row: Row, own: Own): Promise<string[]> {
	const others = PEOPLE.filter((person) => person !== 'owner' && row.may[person] !== 'open')
	const before = await ofOwner()
	const otherwise = await knocked(row, others, own)
	const changed = changes(before, await ofOwner())
	return changed.length > 0
		? [...otherwise, `${nameOf(row)}: others changed ${changed}`]
		: otherwise
}

/** Lets everybody knock who may change something, each at something new: without that, the refusals would prove nothing. */
async function doneBy(row: Row): Promise<string[]> {
	const isOpen = Object.values(row.may).includes('open')
	const otherwise: string[] = []
	for (const person of PEOPLE) {
		const mayChange = isOpen ? row.may[person] === 'open' : person === 'owner'
		if (!mayChange) continue
		const own = await ownThings(db, crowd)
		const before = await ofOwner()
		otherwise.push(...(await knocked(row, [person], own)))
		const isChanged = changes(before, await ofOwner()).length > 0
		const isToChange = !row.keeps && promised(row, person) === 'done'
		if (isChanged !== isToChange)
			otherwise.push(
				`${nameOf(row)}: ${person} ${isChanged ? 'changed something' : 'changed nothing'}`,
			)
	}
	return otherwise
}

/** The tables in which something is otherwise than before. */
function changes(before: Map<string, string>, after: Map<string, string>): string[] {
	return [...after.keys()].filter((table) => before.get(table) !== after.get(table))
}

/** Lets people knock at once, and tells what came otherwise than the table says. */
async function knocked(row: Row, people: readonly Person[], own: Own): Promise<string[]> {
	const answers = await Promise.all(people.map((person) => at(row, person, own)))
	return people.flatMap((person, n) => {
		const { outcome, status, text } = answers[n]!
		const told = `${nameOf(row)}: ${person}`
		const isTold = row.may[person] !== 'open' && person !== 'owner' && !isOfMembers(person)
		return [
			...(outcome === promised(row, person)
				? []
				: [`${told} is “${row.may[person]}”, not “${outcome}” (${status})`]),
			...(isTold && text.includes(SECRET) ? [`${told} is told what is the owner’s`] : []),
		]
	})
}

/** The list's people see its name in their own rooms as well. */
const isOfMembers = (person: Person) => person.startsWith('list ')
