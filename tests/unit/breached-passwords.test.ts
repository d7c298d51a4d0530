import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isKnownPassword } from '../../app/_session/breached/known.ts'
import { BreachedPasswordsUnreadable, isPublished } from '../../app/_session/breached/published.ts'
import { faultOf } from '../../app/_session/new-password.ts'

const ana = { name: 'Ana Maria Reader', email: 'ana.maria.reader@example.org' }
const folder = mkdtempSync(join(tmpdir(), 'carrel-breached-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A list as it is published: digests in their order, with counts of any length; with line ends of either kind. */
function aList(passwords: string[], end = '\r\n'): string {
	const file = join(folder, `${passwords.length}${end.length}.txt`)
	const lines = passwords
		.map((password) => createHash('sha1').update(password).digest('hex').toUpperCase())
		.sort()
		.map((digest, n) => `${digest}:${n % 7 === 0 ? 37_359_195 + n : n}`)
	writeFileSync(file, lines.join(end) + (lines.length > 0 ? end : ''))
	return file
}

test.each(['1234567890', 'qwertyuiop', 'password123', 'PassWord123', '1qaz2wsx3edc'])(
	'a password that many use is refused, whatever its case: %s',
	async (password) => {
		expect(await isKnownPassword(password)).toBe(true)
		expect(await faultOf(password, ana)).toMatch(/tried first/)
	},
)

test.each(['the quiet harbour of nobody', 'aaaaaaaaab1-', 'кот и маяк у моря'])(
	'any other is taken, however it is made up: %s',
	async (password) => {
		expect(await faultOf(password, ana)).toBeNull()
	},
)

test.each([
	'Ana Maria Reader',
	'anamariareader',
	'ANA.MARIA.READER',
	'ana.maria.reader@example.org',
])('one’s own name or e-mail is refused: %s', async (password) => {
	expect(await faultOf(password, ana)).toMatch(/your own name or e-mail/)
	expect(await faultOf(password, { name: 'Ben', email: 'ben@example.org' })).toBeNull()
})

test.each(['\n', '\r\n'])(
	'every password of a published list is found in it, and no other',
	async (end) => {
		const passwords = Array.from({ length: 300 }, (_, n) => `breached ${n}`)
		const file = aList(passwords, end)

		for (const password of passwords) expect(await isPublished(file, password)).toBe(true)
		for (const password of passwords) expect(await isPublished(file, `${password}!`)).toBe(false)
	},
)

test.each([0, 1, 2])('a published list of %i is searched as well', async (count) => {
	const passwords = Array.from({ length: count }, (_, n) => `short list ${n}`)
	const file = aList(passwords)

	for (const password of passwords) expect(await isPublished(file, password)).toBe(true)
	expect(await isPublished(file, 'not in it at all')).toBe(false)
})

test('a list that is configured and cannot be read is said to be so, and lets nothing pass', async () => {
	await expect(isPublished(join(folder, 'nowhere'), 'some password')).rejects.toThrow(
		BreachedPasswordsUnreadable,
	)
})
