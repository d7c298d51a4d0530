import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '#support/programs'
import { nameOf } from '../doors/door.ts'
import { inWords } from '../doors/in-words.ts'
import { doorsInBuild, doorsInSource, hiddenActions } from '../doors/real.ts'
import { TABLE } from '../doors/table.ts'

const inTable = new Set(TABLE.map(nameOf))

test('every page, route and action of the library has a row that says who may do what there', () => {
	expect(doorsInSource().filter((door) => !inTable.has(door))).toEqual([])
})

test('every row is of a door that there is', () => {
	const doors = new Set(doorsInSource())

	expect([...inTable].filter((door) => !doors.has(door))).toEqual([])
})

test('what the build opens is what stands in the table', () => {
	const rows = new Set([...inTable].map((name) => name.replace(/^[A-Z]+ /, 'route ')))
	const opened = doorsInBuild()

	expect(opened.length).toBeGreaterThan(100)
	expect(opened.filter((door) => !rows.has(door))).toEqual([])
})

test('no server action hides in the midst of other code', () => {
	expect(hiddenActions()).toEqual([])
})

test('the printed table is the table', () => {
	expect(readFileSync(join(ROOT, 'docs/doors.md'), 'utf8')).toBe(inWords())
})
