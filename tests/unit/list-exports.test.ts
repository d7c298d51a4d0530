import { parse as parseCsv } from 'csv-parse/sync'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import { worksToBibtex } from '#article/citation/to-bibtex'
import { worksToCslJson } from '#article/citation/to-csl'
import { worksToRis } from '#article/citation/to-ris'
import { readWorks } from '#article/lists/incoming/read'
import { listToCsv } from '#article/lists/to-csv'
import { listToMarkdown } from '#article/lists/to-markdown'
import { listToPage } from '#article/lists/to-page'
import { worksOn } from '#article/lists/works-on'
import { anArticle } from '#support/articles'
import { readBibtex, readRis } from '#support/citations-read'
import { CslItems } from '#support/csl'
import { aLink, anEntry, aPassage, aReference, aSection, aTakenList } from '#support/taken-list'

const quay = anArticle({
	title: 'The Quay & the {Sea}',
	authors: ['Ama Reyes', 'Jan van der Berg'],
	issue: { number: 'HN7', month: null },
	publishedOn: '2020-01-05',
	notes: ['See the gazette.'],
})
const bridge = anArticle({ title: 'The Bridge' })
const list = aTakenList(
	[
		anEntry(quay, 'Read the second half first.'),
		aSection('Elsewhere', 'What others say.'),
		aLink({ title: '=HYPERLINK("https://evil.example")', url: 'https://a.example/b?c=1&d=2' }),
		aPassage(bridge, 'Nobody crossed it.', 'Twice?'),
	],
	{ articles: [quay, bridge], description: 'Where **ships** lie.', curator: 'Ana' },
)

describe('a list is taken along', () => {
	test('as CSV, every kind of item on a line, with nothing that a spreadsheet runs', () => {
		const rows = parseCsv(listToCsv(list), { columns: true }) as Record<string, string>[]

		expect(rows.map(({ kind, section }) => [kind, section])).toEqual([
			['article', ''],
			['section', 'Elsewhere'],
			['link', 'Elsewhere'],
			['passage', 'Elsewhere'],
		])
		expect(rows[0]).toMatchObject({
			title: quay.title,
			authors: 'Ama Reyes; Jan van der Berg',
			published: '2020-01-05',
			url: `https://library.example/articles/${quay.id}`,
			note: 'Read the second half first.',
		})
		expect(rows[2]?.title).toBe(`'=HYPERLINK("https://evil.example")`)
		expect(rows[3]?.quote).toBe('Nobody crossed it.')
	})

	test('as BibTeX and RIS, which citation managers read', () => {
		const works = worksOn(list)
		const read = { bib: readBibtex(worksToBibtex(works)), ris: readRis(worksToRis(works)) }

		for (const [format, citations] of Object.entries(read))
			expect(citations[0], format).toMatchObject({
				...{ id: quay.id, title: quay.title, authors: quay.authors, issue: 'HN7' },
				...{ publication: quay.publication, publishedOn: '2020-01-05' },
			})
		expect(read.bib.map(({ url }) => url)).toContain('https://a.example/b?c=1&d=2')
		expect(read.bib).toHaveLength(3)
	})

	test('as CSL-JSON by the rules of its schema, with what the curator says and what is quoted', () => {
		const items = CslItems.parse(JSON.parse(worksToCslJson(worksOn(list))))

		expect(items.map(({ type }) => type)).toEqual([
			'article-magazine',
			'webpage',
			'article-magazine',
		])
		expect(items.map(({ note }) => note)).toEqual([
			'Read the second half first.',
			undefined,
			'“Nobody crossed it.”\nTwice?',
		])
	})

	test('a source on it is named as fully as the note names it', () => {
		const source = { title: 'On Quays', note: '1', authors: ['Ada Quill'], date: '1999' }
		const citing = anArticle({ references: [aReference(source)] })
		const about = { articleId: citing.id, title: 'On Quays', url: null, marker: '1' }
		const entry = { id: quay.id, note: '', addedBy: null, kind: 'source', ...about } as const

		expect(worksOn(aTakenList([entry], { articles: [citing] }))).toMatchObject([
			{ kind: 'book', title: 'On Quays', authors: ['Ada Quill'], date: '1999' },
		])
	})

	test('as Markdown with headings, links, quotations and notes', () => {
		const markdown = listToMarkdown(list)

		expect(markdown).toContain('# Harbours\n\nWhere **ships** lie.\n')
		expect(markdown).toContain(`1. [${quay.title}](<https://library.example/articles/${quay.id}>)`)
		expect(markdown).toContain('   Read the second half first.')
		expect(markdown).toContain('## Elsewhere\n\nWhat others say.')
		expect(markdown).toContain('   > Nobody crossed it.')
	})

	test('as a page that asks for nothing, with the texts and their notes where they are wanted', () => {
		const without = listToPage({ ...list, texts: new Map() })
		const whole = listToPage(list)

		for (const page of [without, whole]) {
			expect(page).toContain('Read the second half first.')
			expect(page).toContain('Where <strong>ships</strong> lie.')
			expect(page).not.toMatch(/<(?:script|img|link|iframe)\b|url\(|@import/)
		}
		expect(without).not.toContain('was quiet.')
		expect(whole).toContain('was quiet.')
		const ids = [...whole.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
		expect(new Set(ids).size).toBe(ids.length)
		for (const [, target] of whole.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target)
		expect(whole).toContain('See the gazette.')
	})

	test('no markup of a title or a note comes alive', () => {
		const evil = '<img src=x onerror=alert(1)>'
		const page = listToPage(
			aTakenList(
				[aSection(evil, evil), aLink({ title: evil, url: 'javascript:alert(1)', note: evil })],
				{
					title: evil,
					description: evil,
				},
			),
		)

		expect(JSON.stringify(fromHtml(page))).not.toMatch(/"tagName":"img"|"href":"javascript:/)
		expect(page).toContain('alert(1)')
	})

	test('what was taken along as CSV is brought back as the same list', async () => {
		const { works, refused } = await readWorks(new TextEncoder().encode(listToCsv(list)))

		expect(refused).toEqual([])
		expect(works.map(({ isSection, title, note }) => [isSection, title, note])).toEqual([
			[false, quay.title, 'Read the second half first.'],
			[true, 'Elsewhere', 'What others say.'],
			[false, '=HYPERLINK("https://evil.example")', ''],
			[false, 'The Bridge', 'Twice?'],
		])
	})
})
