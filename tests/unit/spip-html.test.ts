import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { expectSound } from '#support/invariants'
import { articleIn, only, readingsIn, readingsOf, reasonOf } from '#support/reading'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fixture = async (name: string) =>
	only(await readingsOf(join(root, 'tests/fixtures/html', `${name}.html`)))

/** A page of today's layout with this text and these notes. */
const aPage = ({ text = '<p>One sentence of text.</p>', notes = '', head = '', foot = '' } = {}) =>
	`<!doctype html><html lang="en"><head><title>Of Locks - The Towpath</title>
	<meta name="generator" content="SPIP 4.2.1"><link rel="canonical" href="https://towpath.example.org/spip.php?article5">${head}</head>
	<body class="page_article"><div class="hentry"><h1 class="entry-title">Of Locks</h1>
	<div class="texte">${text}</div>${notes && `<div class="notes">${notes}</div>`}${foot}</div></body></html>`
const read = (parts: Parameters<typeof aPage>[0]) => articleIn('a.html', aPage(parts))
const call = (name: string, printed: string, title = '') =>
	`<span class="spip_note_ref">&nbsp;[<a href="#nb${name}" class="spip_note" title="${title}" id="nh${name}">${printed}</a>]</span>`
const note = (name: string, printed: string, text: string) =>
	`<div id="nb${name}"><p><span class="spip_note_ref">[<a href="#nh${name}" class="spip_note">${printed}</a>]&nbsp;</span>${text}</p></div>`

describe('a page of the layout of SPIP 3 and 4', () => {
	test('gives every field', async () => {
		const article = await fixture('spip-dist')

		expectSound(article)
		expect(article).toMatchObject({
			id: 'magazine-example-9001',
			format: 'spip-html',
			url: 'https://magazine.example.org/spip.php?article9001',
			publication: 'Example Viewpoint',
			kicker: 'Turkey-Kurdistan',
			title: 'After the vote',
			subtitle: 'The long road from Diyarbakır',
			standfirst: 'A standfirst in one line, with an apostrophe’s curl.',
			language: 'en',
			authors: ['Aylin Örnek', 'João Exemplo'],
			topics: ['Kurdistan'],
			issue: { number: 'EV590', month: '2024-03' },
			publishedOn: '2024-03-01',
			source: { name: 'Elsewhere', url: 'https://elsewhere.example.net/orig' },
			postscript: null,
			warnings: ['An appeal for donations was left out.'],
		})
		expect(article.countries[0]).toMatchObject({ code: 'TR', role: 'subject' })
	})

	test('keeps headings, quotations and bullets apart', async () => {
		const { blocks } = await fixture('spip-dist')

		expect(blocks.map(({ kind }) => kind)).toEqual([
			...['paragraph', 'heading', 'paragraph', 'quotation', 'list-item', 'list-item'],
			...['paragraph', 'paragraph'],
		])
		expect(blocks[4]?.text).toBe('first demand')
		expect(blocks[2]?.html).toContain('href="https://magazine.example.org/spip.php?article8000"')
	})

	test('links its notes both ways', async () => {
		const { footnotes, blocks } = await fixture('spip-dist')

		expect(footnotes.map(({ marker, text, calledFrom }) => [marker, text, calledFrom])).toEqual([
			['1', 'See The Example, 2 March 2024, p. 4.', ['b1']],
			['2', 'Interview, 3 March. https://example.org/i', ['b1']],
		])
		expect(blocks[0]?.text).toMatch(/answered\. The mayor of Diyarbakır did not\.$/)
	})
})

describe('a page of 2011', () => {
	test('takes its number from its classes and its name from the address', async () => {
		const article = await fixture('spip-2011')

		expectSound(article)
		expect(article).toMatchObject({
			id: 'quayside-example-512',
			url: 'http://www.quayside.example.org/Bread-and-Signal-Lamps-that',
			publication: 'Quayside',
			kicker: 'Strike solidarity',
			title: 'Bread and Signal Lamps',
			standfirst: 'In short: the lamps were lit.',
			authors: ['Ada Example'],
			issue: null,
			publishedOn: '2019-03-06',
			writtenOn: '2019-03-03',
			source: { name: 'The Lamp', url: 'https://lamp.example.com/votes?a=1&b=2' },
		})
	})

	test('reads notes of a second set, without brackets, and behind whole addresses', async () => {
		const { blocks, footnotes } = await fixture('spip-2011')

		expect(blocks[0]).toMatchObject({
			text: 'The signallers voted first, the bakers second. They met in The Lamp again [16 April].',
			calls: ['1', '2'],
		})
		expect(footnotes.slice(0, 2).map(({ text }) => text)).toEqual([
			'Minutes of the box.\nThey are in pencil.',
			'Of rye, mostly.',
		])
	})

	test('keeps what the call says of a note that was cut off, and says so', async () => {
		const { footnotes, warnings } = await fixture('spip-2011')

		expect(footnotes[2]).toMatchObject({
			marker: '3',
			text: 'Counted twice, at the request of both the si(...)',
			calledFrom: ['b2'],
		})
		expect(warnings).toEqual([expect.stringMatching(/^Note 3 is cut off/)])
	})
})

describe('a page of 2007', () => {
	test('gives its head in French', async () => {
		const article = await fixture('spip-2007')

		expectSound(article)
		expect(article).toMatchObject({
			id: 'marais-example-128',
			url: 'http://www.marais.example.net/spip.php?article128',
			publication: 'Revue des Marais',
			kicker: 'Mauritanie',
			title: 'Le sel et la digue',
			subtitle: 'Une saison à la saline',
			standfirst: 'À l’embouchure, la digue a cédé deux fois.',
			language: 'fr',
			authors: ['Awa Modèle', 'Collectif de la Digue et du Sel'],
			topics: ['Services publics'],
			issue: { number: 'RM27', month: '2008-03' },
			publishedOn: '2008-04-13',
			firstPublishedOn: '1998-03-02',
			writtenOn: '2008-03-28',
			postscript: 'L’auteure est saunière.',
		})
	})

	test('reads a note called twice, one with a name, and one of two paragraphs', async () => {
		const { blocks, footnotes, warnings } = await fixture('spip-2007')

		expect(blocks[0]?.calls).toEqual(['2', '2'])
		expect(footnotes.map(({ marker, calledFrom }) => [marker, calledFrom])).toEqual([
			['1', []],
			['2', ['b1']],
			['Marx', ['b3']],
		])
		expect(footnotes[1]?.text).toMatch(/n° 3\.\nLa suite/)
		expect(footnotes[2]?.text).toBe('(En allemand.) Cité de mémoire.')
		expect(warnings).toEqual(['Note 1 is called from the standfirst alone.'])
	})

	test('makes items of the little pictures, and a caption of a picture’s title', async () => {
		const { blocks } = await fixture('spip-2007')

		expect(blocks.slice(3, 6).map(({ kind, text }) => [kind, text])).toEqual([
			['list-item', 'rendre les pelles ;'],
			['list-item', 'réparer la digue.'],
			['caption', 'La digue en avril'],
		])
	})
})

describe('a page of 2004', () => {
	test('is read without a class to go by, in its own encoding', async () => {
		const article = await fixture('spip-2004')

		expectSound(article)
		expect(article).toMatchObject({
			id: 'bulletin-example-77',
			publication: 'Harbour Bulletin',
			title: 'Night Shift at the Cannery',
			authors: ['José Sample'],
			issue: { number: 'HB12', month: '2004-05' },
			publishedOn: '2004-05-08',
			writtenOn: '2004-05-08',
		})
		expect(article.blocks.map(({ kind }) => kind)).toEqual([
			...['paragraph', 'paragraph', 'heading', 'paragraph'],
		])
		expect(article.blocks[0]?.text).toContain('a café to open')
		expect(article.warnings[0]).toMatch(/found by its looks/)
	})

	test('has its notes linked all the same', async () => {
		const { footnotes } = await fixture('spip-2004')

		expect(footnotes.map(({ text, calledFrom }) => [text, calledFrom])).toEqual([
			['Cannery Gazette, 9 May 2004.', ['b1']],
			['The car was a green one.', ['b2']],
			['The notice is kept in', ['b4']],
		])
	})
})

describe('the notes of a page', () => {
	test('of two sets that print the same number are not mixed up', async () => {
		const { blocks, footnotes, warnings } = await read({
			text: `<p>One${call('1', '1')} and two${call('2-1', '1')}.</p>`,
			notes: note('1', '1', 'First.') + note('2-1', '1', 'Second.'),
		})

		expect(blocks[0]?.calls).toEqual(['1', '2-1'])
		expect(footnotes.map(({ marker, text }) => [marker, text])).toEqual([
			['1', 'First.'],
			['2-1', 'Second.'],
		])
		expect(warnings).toContainEqual(expect.stringMatching(/marked 2-1/))
	})

	test('that nothing calls are kept', async () => {
		const { footnotes } = await read({
			text: `<p>One${call('1', '1')}.</p>`,
			notes: note('1', '1', 'First.') + note('2', '2', 'Forgotten.'),
		})

		expect(footnotes).toMatchObject([{ text: 'First.' }, { text: 'Forgotten.', calledFrom: [] }])
	})

	test('that share one paragraph are told apart', async () => {
		const { footnotes } = await read({
			text: `<p>One${call('1', '1')}, two${call('2', '2')}.</p>`,
			notes:
				'<p>[<a href="#nh1" name="nb1" class="spip_note">1</a>] First.<br />[<a href="#nh2" name="nb2" class="spip_note">2</a>] Second.</p>',
		})

		expect(footnotes.map(({ text }) => text)).toEqual(['First.', 'Second.'])
	})

	test('typed by hand are notes as well', async () => {
		const { blocks, footnotes } = await read({
			text: '<p>One (1), and in (2) two.</p>',
			notes: '<h2>Notes</h2><p>(1) First.</p><p>(2) <i>Second</i>.</p>',
		})

		expect(blocks).toMatchObject([{ text: 'One, and in two.', calls: ['1', '2'] }])
		expect(footnotes).toMatchObject([{ text: 'First.' }, { html: '<i>Second</i>.' }])
	})

	test('called from the postscript do not leave their numbers in it', async () => {
		const { postscript, footnotes } = await read({
			notes: note('1', '1', 'First.'),
			foot: `<div class="ps"><h2>P.S.</h2><p>Thanks${call('1', '1')} to all.</p></div>`,
		})

		expect(postscript).toBe('Thanks to all.')
		expect(footnotes).toMatchObject([{ text: 'First.' }])
	})
})

describe('a page that is no article', () => {
	test.each([
		['a home page answered to any address', aPage().replace('spip.php?article5', ''), /home page/],
		['what SPIP calls a section', aPage().replace('page_article', 'page_rubrique'), /“rubrique”/],
		['a section by its address', aPage().replace('article5', 'rubrique5'), /“rubrique”/],
		['a page without a title', aPage().replace(/<h1.*h1>/, ''), /no title/],
		['a page without a text', aPage({ text: '<p> </p>' }), /no text/],
		['a page that stands nowhere', aPage().replace(/<link[^>]*>/, ''), /does not say where/],
	])('is refused: %s', async (_, html, reason) => {
		expect(reasonOf(await readingsIn('a.html', html))).toMatch(reason)
	})

	test('is not taken for one of the articles it lists', async () => {
		const list = aPage({
			text: '<p><a href="spip.php?page=imprimer&id_article=1">1</a> <a href="spip.php?page=imprimer&id_article=2">2</a> and more.</p>',
		}).replace(/<link[^>]*>/, '<base href="https://towpath.example.org/">')

		expect(reasonOf(await readingsIn('a.html', list))).toMatch(/does not say which article/)
	})
})
