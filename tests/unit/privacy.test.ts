import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { COOKIES, OF_READERS, STORES } from '../../app/privacy/kept.ts'

/** The files of the app in which something is written into the browser. */
function filesThat(writes: RegExp): string[] {
	const files = readdirSync('app', { recursive: true, withFileTypes: true })
	return files
		.filter((one) => one.isFile() && /\.tsx?$/.test(one.name))
		.map((one) => join(one.parentPath, one.name))
		.filter((path) => writes.test(readFileSync(path, 'utf8')))
		.sort()
}

test('whoever sets a cookie says so on the page on privacy', () => {
	const named = COOKIES.flatMap(({ names }) => names)

	const files = filesThat(/cookies\(\)[\s\S]*\.set\(/)

	expect(files, 'name the cookie in app/privacy/kept.ts, then its file here').toEqual([
		'app/_passkeys/challenge.ts',
		'app/_providers/link-wish.ts',
		'app/_providers/start.ts',
		'app/_session/cookie.ts',
		'app/_session/left.ts',
		'app/lists/[id]/undo.ts',
		'app/settings/route.ts',
		'app/sign-up/same-browser.ts',
	])
	for (const name of [
		'carrel-passkey',
		'carrel-link',
		'next-auth.csrf-token',
		'next-auth.session-token',
		'carrel-left',
		'carrel-list-undo',
		'theme',
		'sign-up',
	])
		expect(named).toContain(name)
})

test('whatever the browser keeps under a name of ours is on the page on privacy', () => {
	const named = STORES.flatMap(({ names }) => names)
	const isNamed = (key: string) =>
		named.some((name) => (name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name))
	const keys = filesThat(/localStorage|sessionStorage|caches\.open|openDB/).flatMap((path) =>
		[...readFileSync(path, 'utf8').matchAll(/['`](carrel[\w-]*)/g)].map(([, key]) => key!),
	)

	expect(keys.length).toBeGreaterThan(8)
	expect(keys.filter((key) => !isNamed(key))).toEqual([])
})

test('every row says what, why and how long, in whole sentences', () => {
	for (const { what, why, until } of [...OF_READERS, ...COOKIES, ...STORES]) {
		expect(what).not.toMatch(/\.$/)
		for (const words of [why, until]) expect(words).toMatch(/^[A-Z].*\.$/)
	}
})
