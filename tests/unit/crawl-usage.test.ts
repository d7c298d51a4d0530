import { expect, test } from 'vitest'
import { commandFrom, WrongUsage } from '#indexer/usage'

test('reads a crawl with its options', () => {
	const args = ['crawl', 'https://example.org', '--delay', '2.5', '--contact', 'ada@example.org']

	expect(
		commandFrom([...args, '--max-pages', '200', '--pdfs', '--watch', '--every', '30m']),
	).toEqual({
		name: 'crawl',
		start: new URL('https://example.org/'),
		publication: undefined,
		delayMs: 2500,
		contact: 'ada@example.org',
		maxPages: 200,
		takesPdfs: true,
		again: false,
		everyMs: 1_800_000,
		allowPrivate: false,
		json: false,
	})
})

test('a crawl asks once a second, of the public network, and once, unless told otherwise', () => {
	expect(commandFrom(['crawl', 'https://example.org'])).toMatchObject({
		delayMs: 1000,
		allowPrivate: false,
		everyMs: null,
	})
})

test.each([
	['a crawl of nothing', ['crawl']],
	['a crawl of a path', ['crawl', 'sample/']],
	['a crawl of another protocol', ['crawl', 'ftp://example.org/']],
	['a password in the address', ['crawl', 'https://ada:secret@example.org/']],
	['two sites at once', ['crawl', 'https://example.org', 'https://example.net']],
	['a delay that is no number', ['crawl', 'https://example.org', '--delay', 'fast']],
	['a delay below nothing', ['crawl', 'https://example.org', '--delay=-1']],
	['no page at all', ['crawl', 'https://example.org', '--max-pages', '0']],
	['a contact of several lines', ['crawl', 'https://example.org', '--contact', 'a\r\nX: y']],
	['coming again without a watch', ['crawl', 'https://example.org', '--every', '6h']],
	['coming again every second', ['crawl', 'https://example.org', '--watch', '--every', '1s']],
])('refuses %s', (_, args) => {
	expect(() => commandFrom(args)).toThrow(WrongUsage)
})
