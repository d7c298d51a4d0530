import { describe, expect, test } from 'vitest'
import { kindOf } from '#indexer/crawl/kind'
import { addressOn, siteOf, templateOf } from '#indexer/crawl/site'
import { sitemapIn } from '#indexer/crawl/sitemap'
import { trapIn } from '#indexer/crawl/traps'
import { isPublic } from '#indexer/web/public-address'

const at = (path: string) => addressOn('https://quay.org', new URL(path, 'https://quay.org'))

test.each([
	'https://quay.org/',
	'http://quay.org',
	'https://www.quay.org/',
	'https://quay.org./a',
	'http://www.quay.org.:80/',
])('%s is of the one site quay.org', (address) => {
	expect(siteOf(new URL(address))).toBe('quay.org')
})

test.each(['https://quay.org:8443/', 'https://news.quay.org/', 'https://quay.org.uk/'])(
	'%s is of another',
	(address) => {
		expect(siteOf(new URL(address))).not.toBe('quay.org')
	},
)

test.each([
	['/a?x=1&y=2', '/a?y=2&x=1'],
	['/a?x=1', '/a?x=1&utm_source=feed&fbclid=9'],
	['/spip.php?article5', '/spip.php?article5&PHPSESSID=abc'],
	['/a/b', '/a//b;jsessionid=12'],
])('%s and %s are one page', (one, other) => {
	expect(at(one).key).toBe(at(other).key)
})

test('SPIP’s first parameter stays the first when it is asked for', () => {
	expect(at('/spip.php?rubrique5&debut_articles=10').url.search).toBe(
		'?rubrique5&debut_articles=10',
	)
})

test.each([
	['/spip.php?article6351', 'article'],
	['/article.php3?id_article=12', 'article'],
	['/article12.html', 'article'],
	['/The-title-of-a-text', 'page'],
	['/2019/03/06/the-title', 'page'],
	['/', 'list'],
	['/spip.php', 'list'],
	['/spip.php?rubrique5&debut_articles=10', 'list'],
	['/spip.php?mot12', 'list'],
	['/?id_auteur=3', 'list'],
	['/spip.php?page=archive&date=2013', 'list'],
	['/-News-', 'list'],
	['/category/strikes/', 'list'],
	['/spip.php?page=backend&id_mot=4', 'feed'],
	['/feed/', 'feed'],
	['/IMG/minutes.pdf', 'document'],
])('%s leads to: %s', (path, kind) => {
	expect(kindOf(at(path))).toBe(kind)
})

test.each([
	'/spip.php?rubrique5&debut_articles=10',
	'/-News-?debut_articles=20',
	'/?debut_articles=30',
	'/spip.php?page=archive&date=2013',
	'/spip.php?article6351&lang=fr',
	'/2019/03/06/the-title',
	'/events-of-1917',
])('%s is no trap', (path) => {
	expect(trapIn(at(path), kindOf(at(path)))).toBeNull()
})

test('addresses that differ in numbers and words alone are of one template', () => {
	expect(templateOf(at('/maze?a=1&b=2'))).toBe(templateOf(at('/maze?b=7&a=9')))
	expect(templateOf(at('/calendar/2019/05/x'))).toBe(templateOf(at('/calendar/2031/11/y')))
	expect(templateOf(at('/spip.php?article5'))).not.toBe(templateOf(at('/spip.php?rubrique5')))
})

describe('an IP address', () => {
	test.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.63.255.255', '2606:4700:4700::1111'])(
		'%s is of the public network',
		(address) => {
			expect(isPublic(address)).toBe(true)
		},
	)

	test.each([
		...['127.0.0.1', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254'],
		...['100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '192.0.2.1', '198.18.0.1'],
		...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12::1', 'ff02::1', '2001:db8::1'],
		...[
			'::ffff:8.8.8.8',
			'::ffff:7f00:1',
			'::127.0.0.1',
			'64:ff9b::7f00:1',
			'2002:7f00:1::',
			'2001::1',
		],
		...['localhost', '2130706433', ''],
	])('%s is not', (address) => {
		expect(isPublic(address)).toBe(false)
	})
})

test('a sitemap is read with its times, whatever stands between', () => {
	const xml = `<?xml version="1.0"?><s:urlset xmlns:s="x"><s:url>
<image:loc>https://quay.org/lamp.jpg</image:loc><s:loc> https://quay.org/?a=1&amp;b=2 </s:loc><s:lastmod>2019-03-06</s:lastmod></s:url>
<s:url><s:loc><![CDATA[https://quay.org/b]]></s:loc></s:url><s:url><s:loc>not an address</s:loc></s:url></s:urlset>`

	expect(sitemapIn(xml)).toEqual({
		pages: [
			{ url: new URL('https://quay.org/?a=1&b=2'), changed: '2019-03-06' },
			{ url: new URL('https://quay.org/b'), changed: null },
		],
		sitemaps: [],
	})
	expect(sitemapIn('<html></html>')).toBeNull()
})
