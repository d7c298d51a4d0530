import { expect, test } from 'vitest'
import { TRICKS } from '#support/tricks'
import { pathBefore } from '../../app/_session/from-here.ts'
import { sameSitePath } from '../../app/_session/return-path.ts'
import { wayBack } from '../../app/_session/way-back.ts'

const HERE = 'https://library.example'

test.each(TRICKS)('%j leads nowhere but here', (trick) => {
	const path = sameSitePath(trick)
	const way = wayBack({ url: trick, baseUrl: HERE })
	const before = pathBefore({ headers: new Headers({ referer: encodeURI(trick) }) })

	expect(path === null || new URL(path, HERE).origin === HERE).toBe(true)
	expect(new URL(way).origin).toBe(HERE)
	expect(new URL(before, HERE).origin).toBe(HERE)
})

test('an address of the library is gone back to, with its question', () => {
	expect(wayBack({ url: '/lists?a=1#b', baseUrl: HERE })).toBe(`${HERE}/lists?a=1#b`)
	expect(wayBack({ url: `${HERE}/lists?a=1`, baseUrl: HERE })).toBe(`${HERE}/lists?a=1`)
	expect(wayBack({ url: HERE, baseUrl: HERE })).toBe(`${HERE}/`)
})

test('the page before is gone back to as a path, wherever it says that it is', () => {
	const from = (referer: string) => pathBefore({ headers: new Headers({ referer }) })

	expect(from(`${HERE}/articles/a?q=salt`)).toBe('/articles/a?q=salt')
	expect(from('https://evil.example//evil.example/x')).toBe('/')
})
