import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import { describe, expect, test } from 'vitest'
import type { Reference } from '#article/article'
import { mergedWorks } from '#article/citation/merged'
import { entriesInHtml, entriesInText } from '#article/citation/styled'
import { worksToBibtex } from '#article/citation/to-bibtex'
import { worksToCslJson } from '#article/citation/to-csl'
import { worksToRis } from '#article/citation/to-ris'
import { bibliographyToMarkdown, bibliographyToPage } from '#article/lists/bibliography'
import { readRis } from '#support/citations-read'
import { CslItems } from '#support/csl'
import { aReference, aTakenList } from '#support/taken-list'
import { STYLES, type StyleName } from '../../app/_ui/citation-styles.ts'
import { styleNamed } from '../../app/lists/[id]/export/styles.ts'

const HARVEY: Partial<Reference> = {
	...{ kind: 'book', authors: ['David Harvey'], title: 'A Brief History of Neoliberalism' },
	...{ publisher: 'Oxford University Press', place: 'Oxford', date: '2005', pages: '12' },
}
const MONDE: Partial<Reference> = {
	...{ kind: 'article', authors: ['Jan van der Berg'], title: 'La fin de la route' },
	...{ container: 'le Monde', date: '2003-03-05', url: 'http://www.lemonde.fr/a/b?utm_source=x' },
}

const merged = (...known: Partial<Reference>[]) => mergedWorks(known.map(aReference))

describe('sources are one', () => {
	test.each<[string, Partial<Reference>[], number]>([
		[
			'in other capitals and by a surname',
			[HARVEY, { title: 'A brief history of neoliberalism', authors: ['Harvey'] }],
			1,
		],
		['cited at other pages', [HARVEY, { ...HARVEY, pages: '40' }], 1],
		[
			'at one address, however it is written',
			[MONDE, { kind: 'page', url: 'https://lemonde.fr/a/b/' }],
			1,
		],
		['but not in another edition', [HARVEY, { ...HARVEY, date: '2011' }], 2],
		['but not by another author', [HARVEY, { ...HARVEY, authors: ['Ama Reyes'] }], 2],
		[
			'but not in another newspaper',
			[MONDE, { ...MONDE, url: null, container: 'The Guardian' }],
			2,
		],
		['but not a book and an article', [HARVEY, { title: HARVEY.title, kind: 'article' }], 2],
		[
			'but not where it could be either',
			[HARVEY, { ...HARVEY, date: '2011' }, { title: HARVEY.title }],
			3,
		],
		['and a repetition says nothing new', [HARVEY, { ...HARVEY, sameAs: 0 }], 1],
		['and a hint is no source', [{ text: 'See above.' }, { container: 'Le Monde' }], 0],
	])('%s', (_, known, count) => {
		expect(merged(...known)).toHaveLength(count)
	})

	test('and what each note says of it is put together', () => {
		const [work, ...more] = merged(
			{ title: HARVEY.title },
			{ ...HARVEY, publisher: null },
			{ ...HARVEY, authors: [] },
		)

		expect(more).toEqual([])
		expect(work).toMatchObject({ ...HARVEY, id: 'harvey2005-brief', pages: null })
	})

	test('in an order and under names that do not hang on the order of the notes', () => {
		const twins = [
			MONDE,
			{ ...MONDE, url: 'https://lemonde.fr/c', title: 'La fin d’un quai' },
			HARVEY,
		]
		const ids = merged(...twins).map(({ id }) => id)

		expect(new Set(ids).size).toBe(3)
		expect(merged(...[...twins].reverse()).map(({ id }) => id)).toEqual(ids)
	})
})

const works = merged(HARVEY, MONDE, {
	...{ kind: 'chapter', authors: ['Ama Reyes'], title: 'On quays', container: 'Harbours' },
	...{ date: '1999', pages: '12-34' },
})

describe('styled', () => {
	test.each<[StyleName, string]>([
		[
			'chicago',
			'Harvey, David. 2005. A Brief History of Neoliberalism. Oxford: Oxford University Press.',
		],
		[
			'chicago-notes',
			'Harvey, David. A Brief History of Neoliberalism. Oxford: Oxford University Press, 2005.',
		],
		['mla', 'Harvey, David. A Brief History of Neoliberalism. Oxford University Press, 2005.'],
		['apa', 'Harvey, D. (2005). A Brief History of Neoliberalism. Oxford University Press.'],
		[
			'harvard',
			'Harvey, D. (2005) A Brief History of Neoliberalism. Oxford: Oxford University Press.',
		],
		[
			'vancouver',
			'2. Harvey D. A Brief History of Neoliberalism. Oxford: Oxford University Press; 2005.',
		],
		['ieee', 'D. Harvey, A Brief History of Neoliberalism. Oxford: Oxford University Press, 2005.'],
	])('as %s has it', (style, entry) => {
		const entries = entriesInText(works, styleNamed(style))

		expect(entries).toHaveLength(3)
		expect(
			entries.some((one) => one.endsWith(entry)),
			entries.join('\n'),
		).toBe(true)
	})

	test('the title of a source keeps the capitals it was printed with', () => {
		for (const style of Object.keys(STYLES) as StyleName[])
			expect(entriesInText(works, styleNamed(style)).join('\n')).toContain('La fin de la route')
	})

	test('as a page, with titles in italics, addresses as links and no markup of a stranger’s', () => {
		const evil = merged(MONDE, {
			kind: 'page',
			title: '<script>alert(1)</script>',
			url: 'https://a.example/',
		})
		const page = bibliographyToPage(entriesInHtml(evil, styleNamed('mla')), aTakenList([]))

		expect(page).toContain('<i>le Monde</i>')
		expect(page).toContain('<a href="http://www.lemonde.fr/a/b?utm_source=x">')
		expect(page).not.toContain('<script')
		expect(page).toContain('2 sources')
	})

	test('as Markdown, with nothing that begins a list by chance', () => {
		const markdown = bibliographyToMarkdown(
			entriesInHtml(works, styleNamed('vancouver')),
			aTakenList([]),
		)

		expect(markdown).toContain('\n\n1\\. van der Berg J')
		expect(
			bibliographyToMarkdown(entriesInHtml(works, styleNamed('mla')), aTakenList([])),
		).toContain('*le Monde*')
	})

	test('of nothing is empty, and says so', () => {
		expect(entriesInText([], styleNamed('apa'))).toEqual([])
		expect(bibliographyToPage([], aTakenList([]))).toContain('cite no source')
	})
})

describe('read back by others', () => {
	test('BibTeX has each work as what it is', () => {
		const { entries, errors } = parseBibtex(worksToBibtex(works), {
			english: false,
			sentenceCase: false,
		})

		expect(errors).toEqual([])
		expect(entries.map(({ type, key }) => [type, key])).toEqual([
			['article', 'berg2003-route'],
			['book', 'harvey2005-brief'],
			['incollection', 'reyes1999-quays'],
		])
		expect(entries[2]?.fields).toMatchObject({ booktitle: 'Harbours', pages: '12–34' })
		expect(entries[1]?.fields).toMatchObject({
			publisher: ['Oxford University Press'],
			year: '2005',
		})
	})

	test('RIS and CSL-JSON name them all', () => {
		expect(readRis(worksToRis(works.slice(0, 1)))[0]).toMatchObject({
			...{
				title: MONDE.title,
				authors: MONDE.authors,
				publication: 'le Monde',
				publishedOn: '2003-03-05',
			},
		})
		expect(CslItems.parse(JSON.parse(worksToCslJson(works))).map(({ type }) => type)).toEqual([
			...['article-newspaper', 'book', 'chapter'],
		])
	})
})
