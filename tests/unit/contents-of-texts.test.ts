import { expect, test } from 'vitest'
import { anArticle } from '#support/articles'
import { partsOf } from '../../app/articles/[id]/_reading/parts.ts'

const prose = (words: number) => Array.from({ length: words }, (_, n) => `word${n}`).join(' ')

const withHeadings = (headings: number, paragraphs: string[]) => {
	const article = anArticle({ paragraphs })
	const made = Array.from({ length: headings }, (_, n) => {
		const text = `Heading ${n + 1}`
		return { id: `h${n}`, kind: 'heading' as const, text, html: text, calls: [] }
	})
	return { blocks: [...made, ...article.blocks] }
}

test('a text with three headings has them for its contents, however short it is', () => {
	expect(partsOf(withHeadings(3, ['Short.'])).map(({ name }) => name)).toEqual([
		'Heading 1',
		'Heading 2',
		'Heading 3',
	])
})

test('a short text with fewer has no contents', () => {
	expect(partsOf(withHeadings(2, [prose(500)]))).toEqual([])
})

test('a long text without headings is parted where paragraphs begin, and each part is named by its first words', () => {
	const parts = partsOf(anArticle({ paragraphs: Array.from({ length: 20 }, () => prose(150)) }))

	expect(parts.map(({ id }) => id)).toEqual(['b1', 'b5', 'b9', 'b13', 'b17'])
	expect(parts[0]).toMatchObject({
		name: 'word0 word1 word2 word3 word4 word5 word6 …',
		isHeading: false,
	})
})

test('a long text with one heading begins a part there, too', () => {
	const { blocks } = anArticle({ paragraphs: Array.from({ length: 20 }, () => prose(150)) })
	const heading = { id: 'h', kind: 'heading' as const, text: 'After', html: 'After', calls: [] }
	const parts = partsOf({ blocks: [...blocks.slice(0, 6), heading, ...blocks.slice(6)] })

	expect(parts.map(({ id }) => id)).toEqual(['b1', 'b5', 'h', 'b11', 'b15', 'b19'])
})
