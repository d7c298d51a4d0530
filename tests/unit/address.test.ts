import { describe, expect, test } from 'vitest'
import { addressKey, spipNumber } from '#article/address'

describe('two forms of one address are one', () => {
	test.each([
		['https://www.quiet-harbour.example/a/b', 'http://quiet-harbour.example./a/b/'],
		['https://quiet-harbour.example/a?b=1&a=2', 'https://QUIET-harbour.example/a?a=2&b=1'],
		['https://quiet-harbour.example/caf%C3%A9', 'https://quiet-harbour.example/café'],
		['https://quiet-harbour.example/cafe%CC%81', 'https://quiet-harbour.example/caf%c3%a9'],
		['https://quiet-harbour.example/a#top', 'https://quiet-harbour.example/a'],
		['https://quiet-harbour.example/a?utm_source=x&fbclid=y', 'https://quiet-harbour.example/a'],
		[
			'https://quiet-harbour.example/a?PHPSESSID=12&var_mode=calcul',
			'http://quiet-harbour.example/a',
		],
		['https://quiet-harbour.example/a?debut_forums=20&sc_lid=4', 'https://quiet-harbour.example/a'],
		['https://quiet-harbour.example/a/index.html', 'https://quiet-harbour.example/a'],
	])('%s and %s', (one, other) => {
		expect(addressKey(one)).not.toBeNull()
		expect(addressKey(one)).toBe(addressKey(other))
	})

	test.each([
		'http://quiet-harbour.example/article.php3?id_article=417',
		'http://quiet-harbour.example/spip.php?article417',
		'http://quiet-harbour.example/spip.php?article417&lang=fr',
		'http://quiet-harbour.example/?article417',
		'http://quiet-harbour.example/article417',
		'http://quiet-harbour.example/article417.html',
		'http://quiet-harbour.example/spip.php?page=article_pdf&id_article=417',
		'http://quiet-harbour.example/spip.php?page=imprimer&id_article=417',
	])('SPIP: %s', (form) => {
		expect(addressKey(form)).toBe('quiet-harbour.example/article417')
		expect(spipNumber(addressKey(form)!)).toBe(417)
	})
})

describe('two addresses that lead to different texts stay apart', () => {
	test.each([
		['https://quiet-harbour.example/a', 'https://loud-harbour.example/a'],
		['https://quiet-harbour.example/a', 'https://blog.quiet-harbour.example/a'],
		['https://quiet-harbour.example/a', 'https://quiet-harbour.example/A'],
		['https://quiet-harbour.example/?p=5', 'https://quiet-harbour.example/?p=6'],
		['https://quiet-harbour.example/?article5', 'https://quiet-harbour.example/?article50'],
		['https://quiet-harbour.example/?article5', 'https://quiet-harbour.example/?rubrique5'],
		['https://quiet-harbour.example/fr/?article5', 'https://quiet-harbour.example/en/?article5'],
		[
			'https://quiet-harbour.example/?article5',
			'https://quiet-harbour.example/?page=forum&id_article=5',
		],
	])('%s and %s', (one, other) => {
		expect(addressKey(one)).not.toBeNull()
		expect(addressKey(one)).not.toBe(addressKey(other))
	})
})

test.each([
	'https://quiet-harbour.example',
	'https://www.quiet-harbour.example/?utm_source=mail',
	'https://quiet-harbour.example/index.html',
	'mailto:desk@quiet-harbour.example',
	'javascript:void(0)',
	'not an address',
	`https://quiet-harbour.example/${'long'.repeat(200)}`,
	'',
])('%s is the address of no article', (url) => {
	expect(addressKey(url)).toBeNull()
})

test('a key can be kept whatever the address hides', () => {
	expect(addressKey('https://quiet-harbour.example/a%00b')).toBe('quiet-harbour.example/a%00b')
	expect(addressKey('https://quiet-harbour.example/?q=%00')).not.toContain('\0')
})

test('a broken escape is compared as it stands', () => {
	expect(addressKey('https://quiet-harbour.example/100%')).toBe('quiet-harbour.example/100%')
})
