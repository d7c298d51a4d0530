import { describe, expect, test } from 'vitest'
import { addressOf, browserNamed, shortened } from '../../app/_session/client.ts'

const from = (told: string) => addressOf(new Headers({ 'carrel-client': told }))

describe('an address', () => {
	test.each([
		['203.0.113.77', '203.0.113.0'],
		['2001:db8:1:2:3:4:5:6', '2001:db8:1::'],
		['2001:db8::1', '2001:db8::'],
		['::1', '::'],
	])('%s is kept cut short', (address, short) => {
		expect(shortened(address)).toBe(short)
	})

	test('is one whichever way a server writes it, and nothing else is', () => {
		expect(from('::ffff:203.0.113.77')).toBe('203.0.113.77')
		expect(from('203.0.113.77, 10.0.0.1')).toBeNull()
		expect(from('unknown')).toBeNull()
	})
})

test.each([
	['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
		'Edge on Windows',
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
		'Safari on iPhone',
	],
	['curl/8.5.0', 'A program'],
	['', 'A program'],
])('a browser that says %s is shown so that its reader knows it', (said, shown) => {
	expect(browserNamed(said)).toBe(shown)
})
