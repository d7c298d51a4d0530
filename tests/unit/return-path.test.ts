import { describe, expect, test } from 'vitest'
import { sameSitePath, signInPath } from '../../app/_session/return-path.ts'

describe('the way back after signing in', () => {
	test.each([
		'/',
		'/lists',
		'/articles/internationalviewpoint-6351#b7',
		'/search?q=Iran&country=IR',
		'/search?q=a%2F%2Fb',
		'/lists/add?article=x&next=%2Fsearch%3Fq%3Dport',
		'/authors/é',
	])('may be %s', (path) => {
		expect(sameSitePath(path)).toBe(new URL(path, 'http://here').href.slice('http://here'.length))
	})

	test.each([
		['another host', '//evil.example'],
		['another host by three strokes', '///evil.example'],
		['another host by a backslash', '/\\evil.example'],
		['a backslash further on', '/lists\\..\\..'],
		['another host by a detour', '/.//evil.example'],
		['another host by a longer detour', '/lists/..//evil.example'],
		['another host by an encoded detour', '/%2e//evil.example'],
		['another host behind a tab', '/\t/evil.example'],
		['another host behind a line break', '/\n/evil.example'],
		['a control character', '/lists\u0000'],
		['an absolute address', 'https://evil.example/'],
		['an address with no host', 'http:evil.example'],
		['a script', 'javascript:alert(1)'],
		['a path from nowhere', 'lists'],
		['a blank before the path', ' /lists'],
		['nothing', ''],
		['a path that never ends', `/${'a'.repeat(2001)}`],
	])('is never %s', (_, path) => {
		expect(sameSitePath(path)).toBeNull()
	})

	test.each([undefined, null, 7, ['/lists'], { toString: () => '/lists' }])(
		'is no more than words in an address: %s',
		(value) => {
			expect(sameSitePath(value)).toBeNull()
		},
	)

	test('is carried by the address of the sign-in page, and left out when there is none', () => {
		expect(signInPath('/search?q=Iran&page=2')).toBe(
			'/sign-in?next=%2Fsearch%3Fq%3DIran%26page%3D2',
		)
		expect(signInPath('/lists', '/sign-up')).toBe('/sign-up?next=%2Flists')
		expect(signInPath('/')).toBe('/sign-in')
		expect(signInPath('//evil.example')).toBe('/sign-in')
		expect(signInPath(null)).toBe('/sign-in')
	})
})
