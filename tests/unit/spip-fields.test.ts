import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readPage } from '#indexer/sources/html/source'
import { expectSound } from '#support/invariants'
import { only, readingsOf, reasonOf } from '#support/reading'

const fixture = async (name: string) =>
	only(await readingsOf(fileURLToPath(new URL(`../fixtures/html/${name}.html`, import.meta.url))))

/** A page of today's layout with this in its head, its frame and its text. */
const aPage = ({
	head = '',
	frame = '',
	text = '<p>One sentence of text.</p>',
	language = 'en',
} = {}) =>
	`<!doctype html><html lang="${language}"><head><title>Of Locks - The Towpath</title>
	<meta name="generator" content="SPIP 4.2.1"><link rel="canonical" href="https://towpath.example.org/spip.php?article5">${head}</head>
	<body class="page_article"><div class="hentry"><h1 class="entry-title">Of Locks</h1>${frame}<div class="texte">${text}</div></div></body></html>`
const read = (parts: Parameters<typeof aPage>[0] = {}, url?: string) =>
	only([
		readPage(Buffer.from(aPage(parts)), {
			...{ fileName: 'a.html', format: 'spip-html', publication: 'Archive' },
			...(url ? { url } : {}),
		}),
	])

describe('a page of SPIP 4', () => {
	test('gives every field, three dates apart', async () => {
		const article = await fixture('spip-4')

		expectSound(article)
		expect(article).toMatchObject({
			id: 'gues-example-77',
			url: 'https://gues.example.org/Les-passeuses-du-gue',
			alsoAt: [
				'https://gues.example.org/?article77',
				'https://gues.example.org/spip.php?article77',
			],
			publication: 'La Gazette des Gués',
			kicker: 'Moldavie',
			title: 'Les passeuses du gué',
			subtitle: 'Six femmes, une corde',
			standfirst: 'Elles passent la rivière à la corde.',
			language: 'fr',
			authors: ['Ana Modèle'],
			issue: { number: 'GG41', month: '2022-04' },
			rubrics: ['La revue', 'GG41 - avril 2022'],
			translations: [
				{ language: 'en', url: 'https://gues.example.org/en/The-women-of-the-ford' },
				{ language: 'ro', url: 'https://gues.example.org/ro/Femeile-vadului' },
			],
			contributors: [{ name: 'Ilie Exemplu', role: 'translator' }],
			publishedOn: '2022-04-03',
			firstPublishedOn: '1997-03',
			copyright: 'La Gazette des Gués, CC BY',
			postscript: 'L’auteure passe encore.',
			topics: [],
			removals: [
				{ text: 'Copyright © La Gazette des Gués', rule: 'copyright-line', where: 'after b17' },
			],
		})
	})

	test('has notes called from its title, standfirst, headings and postscript', async () => {
		const { footnotes, warnings } = await fixture('spip-4')

		expect(footnotes.map(({ marker, text, calledFrom }) => [marker, text, calledFrom])).toEqual([
			['1', 'Titre de la rédaction.', []],
			['2', 'Longue de :\ndouze brasses,\nou treize.\nQuatorze, dit l’aïeule.', []],
			['Corde', 'De chanvre.', ['b1']],
			['3', 'Le mardi.', []],
		])
		expect(warnings).toEqual([
			'Note 1 is called from the title alone.',
			'Note 2 is called from the standfirst alone.',
			'Note 3 is called from the postscript alone.',
		])
	})

	test('keeps verse, captions with their credits, tables, lists, terms and code', async () => {
		const { blocks } = await fixture('spip-4')

		expect(blocks.slice(2).map(({ kind, text }) => [kind, text])).toEqual([
			['caption', 'Le gué en avril\nVu de la rive haute.\nPhoto : Ana Modèle'],
			['quotation', 'La corde est longue,\nla rivière aussi.'],
			['quotation', 'Passe, ma sœur.'],
			['caption', 'Les passages'],
			...['Mois', 'Passages', 'mars', '112'].map((cell) => ['paragraph', cell]),
			...['une corde,', 'de chanvre,', 'six femmes.', 'Gué', 'Où l’on passe à pied.'].map(
				(item) => ['list-item', item],
			),
			['paragraph', 'tirer\nlâcher'],
			['paragraph', 'tenir bon'],
		])
	})

	test('keeps the language and direction of foreign words, and no other span', async () => {
		expect((await fixture('spip-4')).blocks[1]?.html).toBe(
			'On dit là-bas <span lang="ro">frânghie</span>, et les anciens <span lang="ar" dir="rtl">حبل</span>, pour une corde de CHANVRE.',
		)
	})
})

describe('a page of a skin of its own', () => {
	test('has its kicker, date and section told by where they stand', async () => {
		const article = await fixture('spip-own-skin')

		expectSound(article)
		expect(article).toMatchObject({
			id: 'internationalviewpoint-99001',
			url: 'https://internationalviewpoint.org/The-dockers-of-Port-Hesper-who',
			alsoAt: ['https://internationalviewpoint.org/spip.php?article99001'],
			publication: 'International Viewpoint',
			kicker: 'Strike solidarity',
			title: 'The dockers of Port Hesper',
			authors: [],
			issue: null,
			rubrics: ['News from around the world'],
			translations: [],
			publishedOn: '2019-03-06',
			writtenOn: '2019-03-05',
			topics: ['Hesperia', 'Trade unions/workplace organizing'],
		})
		expect(article.blocks).toHaveLength(3)
		expect(article.footnotes).toMatchObject([
			{ text: 'Hesper Gazette, 4 March 2019.', calledFrom: ['b2'] },
		])
	})

	test('says what it left out and what it only inferred', async () => {
		const { removals, warnings } = await fixture('spip-own-skin')

		expect(removals).toMatchObject([{ rule: 'donation-appeal', where: 'below the text' }])
		expect(warnings).toEqual([
			expect.stringMatching(/found by its looks/),
			expect.stringMatching(/kicker is the line above/),
			'An appeal for donations was left out.',
		])
	})
})

describe('the sections of a page', () => {
	test.each([
		['Home &gt; <a href="r1">1. News</a> &gt; Of Locks', ['News']],
		['You are here: Home › Canals › Locks › Of Lo…', ['Canals', 'Locks', 'Of Lo…']],
		['You are here: Home › Canals › Locks › Of Locks', ['Canals', 'Locks']],
		['Accueil du site &gt; La revue &gt; Of Locks', ['La revue']],
		['The Towpath &gt; Canals', ['Canals']],
		['Of Locks', []],
	])('in “%s”', (path, rubrics) => {
		expect(read({ frame: `<p class="arbo">${path}</p>` }).rubrics).toEqual(rubrics)
	})
})

describe('the dates of a page', () => {
	test.each([
		[
			'<p class="info-publi"><abbr class="published" title="2024-03-01T09:30:00Z">1 March</abbr></p>',
			'',
		],
		['<time class="published" datetime="2024-03-01">yesterday</time>', ''],
		['<p class="info-publi">vendredi 1er mars 2024, par A. B.</p>', ''],
		['', '<meta name="DC.date" content="2024-03-01">'],
		['', '<meta property="article:published_time" content="2024-03-01T10:00:00+01:00">'],
		[
			'',
			'<script type="application/ld+json">{"@type":"Article","datePublished":"2024-03-01"}</script>',
		],
	])('may be written as %s%s', (frame, head) => {
		expect(read({ frame, head })).toMatchObject({
			publishedOn: '2024-03-01',
			firstPublishedOn: null,
		})
	})

	test('are none where the page only says when it was changed', () => {
		const { publishedOn, warnings } = read({
			head: '<meta property="article:modified_time" content="2024-03-01">',
		})

		expect(publishedOn).toBeNull()
		expect(warnings).toContainEqual(expect.stringMatching(/no publication date/))
	})
})

describe('the address of a page', () => {
	test('is its own, and the one it was fetched from is kept beside it', () => {
		expect(read({}, 'https://towpath.example.org/Of-Locks')).toMatchObject({
			id: 'towpath-example-5',
			url: 'https://towpath.example.org/spip.php?article5',
			alsoAt: ['https://towpath.example.org/Of-Locks'],
		})
	})

	test('has its old form beside it on a site of 2004', async () => {
		expect((await fixture('spip-2004')).alsoAt).toContainEqual(
			expect.stringMatching(/article\.php3\?id_article=77$/),
		)
	})
})

describe('a list answered to the address of an article', () => {
	const list = (names: readonly string[]) =>
		`<!doctype html><html><head><title>The Towpath</title><meta name="generator" content="SPIP 4.2.1"></head><body>${names
			.map(
				(name) =>
					`<div class="hentry"><h2 class="entry-title">${name}</h2><div class="texte"><p>Text.</p></div></div>`,
			)
			.join('')}</body></html>`

	test('is no article, whatever address it was fetched from', () => {
		const reading = readPage(Buffer.from(list(['Of Locks', 'Of Weirs'])), {
			...{ fileName: 'a.html', format: 'spip-html', publication: 'Archive' },
			url: 'https://towpath.example.org/spip.php?article5',
		})

		expect(reasonOf([reading])).toMatch(/no title of an article/)
	})
})
