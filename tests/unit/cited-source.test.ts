import { describe, expect, test } from 'vitest'
import { sourceOf } from '#article/cited-source'

const said = { kind: 'article', title: 'T', container: null, url: null, authors: [] } as const
const inside = (container: string) => sourceOf({ ...said, container, authors: [] })?.slug

describe('the source of a work', () => {
	test('is one however a newspaper’s name is written', () => {
		expect(inside('le Monde')).toBe(inside('Le Monde'))
		expect(inside('NLR')).toBe(inside('New Left Review'))
		expect(inside('Guardian')).toBe(inside('The Guardian'))
	})

	test('is not another that only sounds alike', () => {
		expect(inside('Le Monde diplomatique')).not.toBe(inside('Le Monde'))
		expect(inside('The Nation')).not.toBe(inside('Nation'))
		expect(inside('The Guardian')).not.toBe(inside('Guardian Weekly'))
	})

	test('is the book, told by its author where two have one title', () => {
		const book = (author: string) =>
			sourceOf({ ...said, kind: 'book', title: 'Iron', authors: [author] })

		expect(book('Ruth Vane')).toEqual({
			slug: 'book-iron-vane',
			name: 'Ruth Vane, Iron',
			kind: 'book',
		})
		expect(book('Ada Moss')?.slug).not.toBe(book('R. Vane')?.slug)
		expect(book('R. Vane')?.slug).toBe(book('Ruth Vane')?.slug)
	})

	test('is the site where nothing else is named, with and without www', () => {
		const site = (url: string) => sourceOf({ ...said, kind: 'page', url, authors: [] })

		expect(site('https://www.saltwatch.example/a')).toEqual({
			slug: 'site-saltwatch-example',
			name: 'saltwatch.example',
			kind: 'site',
		})
		expect(site('www.saltwatch.example/b')?.slug).toBe('site-saltwatch-example')
	})

	test('is nothing where the note names nothing', () => {
		expect(sourceOf({ ...said, kind: 'unknown', authors: [] })).toBeNull()
	})
})
