import { expect, test } from 'vitest'
import type { Article } from '#article/article'
import { expectSound } from '#support/invariants'
import { articleIn, readingsIn, readingsOf, reasonOf } from '#support/reading'

const FEED = new URL('../fixtures/feed/harbour.xml', import.meta.url).pathname

async function articlesOf(path: string): Promise<Article[]> {
	const readings = await readingsOf(path)
	return readings.flatMap((reading) => (reading.kind === 'article' ? [reading.article] : []))
}

const rss = (items: string, channel = '<title>The Harbour Review</title>') =>
	`<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${channel}<link>https://harbour.example/</link>${items}</channel></rss>`

const item = (fields: string) =>
	`<item><title>Tides</title><link>https://harbour.example/spip.php?article5</link>${fields}</item>`

const content = (html: string) => `<content:encoded><![CDATA[${html}]]></content:encoded>`

test('an item has what the feed knows of an article', async () => {
	const [article] = await articlesOf(FEED)

	expectSound(article!)
	expect(article).toMatchObject({
		id: 'harbour-812',
		format: 'feed',
		url: 'https://www.harbour.example/spip.php?article812',
		publication: 'The Harbour Review',
		kicker: null,
		title: 'The ferrymen’s winter & after',
		standfirst: 'The boats stopped in the first week of frost, and nobody came to ask why.',
		language: 'en',
		authors: ['Ada Lindqvist', 'José Ferrão', 'Harbour Collective'],
		issue: { number: 'HR12', month: '2019-03' },
		publishedOn: '2019-03-06',
		writtenOn: '2019-03-03',
		source: { name: 'Tidings from the Loft', url: 'https://tidings.example/loft' },
		postscript: 'Ada Lindqvist mends nets.',
		topics: ['Public services', 'Ports'],
		warnings: ['An appeal for donations was left out.'],
	})
})

test('the body keeps its headings, links and calls, and the notes their marks', async () => {
	const [article] = await articlesOf(FEED)

	expect(article?.blocks.map(({ kind, html }) => [kind, html])).toEqual([
		['heading', 'On the quay'],
		[
			'paragraph',
			'Eleven crews met in the net loft<a data-call="1">1</a> and voted <em>by lamplight</em>.',
		],
		[
			'paragraph',
			'They asked for coal<a data-call="2">2</a>, see <a href="https://www.harbour.example/spip.php?article640">the older report</a>.',
		],
	])
	expect(article?.footnotes).toEqual([
		{
			marker: '1',
			text: 'The loft stands on Rope Street.\nIt has no stove.',
			html: 'The loft stands on <em>Rope Street</em>.<br>It has no stove.',
			calledFrom: ['b2'],
		},
		{
			marker: '2',
			text: 'Twelve sacks a crew.',
			html: 'Twelve sacks a crew.',
			calledFrom: ['b3'],
		},
	])
})

test('an item that has only an introduction is taken and says so, and its tail is no text', async () => {
	const [, article] = await articlesOf(FEED)

	expectSound(article!)
	expect(article?.blocks.map(({ text }) => text)).toEqual([
		'The lamp had been promised for nine years, and this spring it was lit at last (...)',
	])
	expect(article).toMatchObject({
		issue: { number: 'HR38', month: '2021-05' },
		publishedOn: '2021-05-12',
		warnings: [
			'The feed gives only the introduction; the text itself is on the page, or in its PDF.',
		],
	})
})

test('an address of words gives an id of words, the same from every form of the address', async () => {
	const idOf = async (link: string) =>
		(await articleIn('a.xml', rss(`<item><title>A</title><link>${link}</link></item>`))).id

	expect((await articlesOf(FEED))[1]?.id).toBe('harbour-a-lamp-for-the-breakwater-that')
	expect(await idOf('http://harbour.example/A-Lamp?utm_source=feed#top')).toBe('harbour-a-lamp')
	expect(await idOf('/A-lamp')).toBe('harbour-a-lamp')
	expect(await idOf('https://harbour.example/417')).not.toBe('harbour-417')
	expect(await idOf(`https://harbour.example/${'long-'.repeat(40)}`)).toHaveLength(65)
	expect(await idOf('https://harbour.example/море')).toMatch(/^harbour--[0-9a-f]{16}$/)
})

test('the number may stand in the guid alone', async () => {
	const fields =
		'<link>https://harbour.example/Tides</link><guid isPermaLink="true">https://harbour.example/spip.php?article9</guid>'

	const article = await articleIn('a.xml', rss(`<item><title>Tides</title>${fields}</item>`))

	expect(article.id).toBe('harbour-9')
	expect(article.url).toBe('https://harbour.example/Tides')
})

test('the rubric is kept, and every address that the item gives', async () => {
	const fields =
		'<link>https://harbour.example/Tides</link><guid isPermaLink="false">https://harbour.example/spip.php?article9</guid><comments>https://harbour.example/x</comments>'
	const description =
		'<description>&lt;p&gt;High and low.&lt;/p&gt; - &lt;a rel="directory" href="/r"&gt;2. News from the quays&lt;/a&gt;</description>'

	const article = await articleIn(
		'a.xml',
		rss(`<item><title>Tides</title>${fields}${description}</item>`),
	)

	expect(article).toMatchObject({
		url: 'https://harbour.example/Tides',
		alsoAt: ['https://harbour.example/spip.php?article9'],
		rubrics: ['News from the quays'],
		issue: null,
	})
	expect((await articlesOf(FEED))[0]?.rubrics).toEqual(['HR12 - March 2019'])
	expect((await articlesOf(FEED))[1]?.rubrics).toEqual(['HR38 - May 2021'])
})

test('an address on another host is not one of the article', async () => {
	const fields =
		'<link>https://harbour.example/Tides</link><guid>https://relay.example.com/1</guid>'

	expect((await articleIn('a.xml', rss(`<item><title>T</title>${fields}</item>`))).alsoAt).toEqual(
		[],
	)
})

test('RSS 1.0 is read, and RSS 0.91', async () => {
	const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://harbour.example/"><title>The Harbour Review</title><link>https://harbour.example/</link><dc:language>en</dc:language></channel>
		<item rdf:about="https://harbour.example/spip.php?article4"><title>Slack Water</title><link>https://harbour.example/Slack-Water</link><description>Nothing moved for an hour.</description><dc:creator>Ada Lindqvist, Zoé Marin</dc:creator><dc:date>2004-05-06T07:08:09Z</dc:date><dc:subject>Ports</dc:subject></item></rdf:RDF>`
	const old = `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>The Harbour Review</title><link>https://harbour.example/</link><language>en</language><item><title>Slack Water</title><link>https://harbour.example/spip.php?article4</link><description>Nothing moved.</description></item></channel></rss>`

	expect(await articleIn('a.rdf', rdf)).toMatchObject({
		id: 'harbour-4',
		url: 'https://harbour.example/Slack-Water',
		alsoAt: ['https://harbour.example/spip.php?article4'],
		title: 'Slack Water',
		language: 'en',
		authors: ['Ada Lindqvist', 'Zoé Marin'],
		topics: ['Ports'],
		publishedOn: '2004-05-06',
	})
	expect(await articleIn('a.rss', old)).toMatchObject({ id: 'harbour-4', title: 'Slack Water' })
})

test('an entry of Atom may lead to the same text in other languages', async () => {
	const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Harbour Review</title><entry><title>Tides</title><id>https://harbour.example/?p=3</id>
		<link rel="alternate" hreflang="en" href="https://harbour.example/tides"/><link rel="alternate" hreflang="fr" href="https://harbour.example/fr/marees"/><link rel="enclosure" hreflang="de" href="https://harbour.example/a.mp3"/><content>The tide.</content></entry></feed>`

	expect(await articleIn('a.atom', feed)).toMatchObject({
		url: 'https://harbour.example/tides',
		alsoAt: ['https://harbour.example/?p=3'],
		translations: [{ language: 'fr', url: 'https://harbour.example/fr/marees' }],
	})
})

test('an item without an address of a page is failed, and the others are taken', async () => {
	const readings = await readingsOf(FEED)

	expect(readings.map(({ kind, place }) => [kind, place])).toEqual([
		['article', 'item 1'],
		['article', 'item 2'],
		['failed', 'item 3'],
	])
	expect(reasonOf(readings.slice(2))).toMatch(/no address/)
	const home = rss('<item><title>A</title><link>https://harbour.example/</link></item>')
	expect(reasonOf(await readingsIn('a.xml', home))).toMatch(/no address/)
})

test('notes of the oldest and the middle layouts are read as well', async () => {
	const html = `<div class="rss_texte"><p>One&nbsp;[<a href="#nb1" name="nh1" class="spip_note">1</a>] and two <a href="#nba" rel="footnote" class="spip_note" id="nha">a</a>.</p></div>
		<div class="rss_notes"><h2>Notes</h2><p class="spip_note">[<a href="#nh1" name="nb1" class="spip_note">1</a>] First, in [1998].</p><p><a href="#nha" rev="footnote">a</a> [Second]</p></div>`

	const article = await articleIn('a.xml', rss(item(content(html))))

	expectSound(article)
	expect(article.blocks[0]?.html).toBe('One<a data-call="1">1</a> and two<a data-call="a">a</a>.')
	expect(article.footnotes.map(({ marker, text }) => [marker, text])).toEqual([
		['1', 'First, in [1998].'],
		['a', '[Second]'],
	])
})

test('garbled words of an item are repaired and told', async () => {
	const article = await articleIn('a.xml', rss(item(content('<p>The cafÃ© by the sea</p>'))))

	expect(article.blocks[0]?.text).toBe('The café by the sea')
	expect(article.repairs).toHaveLength(1)
})

test('Atom is read, its plain texts as text and its HTML as HTML', async () => {
	const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>La Revue du Port</title>
		<link rel="self" href="https://port.example/atom"/><link href="https://port.example/"/>
		<entry><title type="html">Les &lt;i&gt;marées&lt;/i&gt;</title><id>tag:port.example,2020:1</id>
		<link rel="edit" href="https://port.example/edit"/><link href="https://port.example/spip.php?article3"/>
		<updated>2022-01-01T00:00:00Z</updated><published>2020-02-03T04:05:06Z</published>
		<author><name>Zoé Marin</name></author><author><name>Léo Quai</name></author><category term="mer"/>
		<summary>1 &lt; 2</summary>
		<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>La mer <b>monte</b>.</p></div></content></entry>
		<entry><title>1 &lt; 2 &amp;lt; 3</title><id>https://port.example/Deux</id><summary>a &lt;b&gt; c</summary></entry></feed>`

	const readings = await readingsIn('port.atom', feed)

	const articles = readings.flatMap((one) => (one.kind === 'article' ? [one.article] : []))
	for (const article of articles) expectSound(article)
	expect(articles[0]).toMatchObject({
		id: 'port-3',
		title: 'Les marées',
		publication: 'La Revue du Port',
		language: 'fr',
		authors: ['Zoé Marin', 'Léo Quai'],
		topics: ['mer'],
		publishedOn: '2020-02-03',
		blocks: [{ html: 'La mer <b>monte</b>.' }],
		warnings: [],
	})
	expect(articles[1]?.blocks[0]?.text).toBe('a <b> c')
	expect(articles[1]?.id).toBe('port-deux')
})

test('an item with a title alone is taken and says so; one with nothing is not', async () => {
	expect((await articleIn('a.xml', rss(item('')))).warnings).toContain(
		'The feed gives a title and no text.',
	)
	const empty = rss('<item><link>https://harbour.example/spip.php?article5</link></item>')
	expect(reasonOf(await readingsIn('a.xml', empty))).toMatch(/neither a title nor a text/)
})

test('a feed in Latin-1 that says so is read', async () => {
	const feed = `<?xml version="1.0" encoding="ISO-8859-1"?>${rss(item('<description>Le café à côté du port</description>'))}`

	const article = await articleIn('a.rss', Buffer.from(feed, 'latin1'))

	expect(article.blocks[0]?.text).toBe('Le café à côté du port')
})

test('scripts and foreign markup in an item come to nothing', async () => {
	const html =
		'<p onclick="x()">Safe<script>alert(1)</script> <a href="javascript:x()">link</a></p>'

	const article = await articleIn('a.xml', rss(item(content(html))))

	expectSound(article)
	expect(article.blocks[0]?.html).toBe('Safe <a>link</a>')
})

const BOMB = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${rss(item('<description>&b;</description>'))}`
const OUTSIDE = `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]>${rss(item('<description>&a;</description>'))}`

test.each([
	['a bomb of entities', BOMB, /entities of its own/],
	['an entity from outside', OUTSIDE, /entities of its own/],
	['a feed cut off', rss(item('x')).slice(0, -40), /cut off/],
	['a feed nested too deep', rss(`<item>${'<a>'.repeat(5000)}</item>`), /cut off/],
	['a feed of 20 MB', rss(item(`<x>${'x'.repeat(20 * 2 ** 20)}</x>`)), /21 MB/],
	['a feed without items', rss(''), /no item/],
	['a feed in a rare encoding', `<?xml version="1.0" encoding="koi8-r"?>${rss('')}`, /koi8-r/],
	['bytes that are no UTF-8', Buffer.from(rss(item('caf\xe9')), 'latin1'), /not UTF-8/],
	['content nested too deep', rss(item(content('<b>'.repeat(5000)))), /200 deep/],
])('%s is one failed reading with its reason', async (_, feed, reason) => {
	expect(reasonOf(await readingsIn('a.xml', feed))).toMatch(reason)
})

test('an external file is never opened, nor an entity left to grow', async () => {
	const feed = rss(item('<description>a &amp;lt; &unknown; z</description>'))

	expect((await articleIn('a.xml', feed)).blocks[0]?.text).toBe('a < &unknown; z')
})
