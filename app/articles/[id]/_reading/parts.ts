import type { Article, Block } from '#article/article'
import { wordsIn } from '#article/text'

/** A part of a text as its contents name it, and where it begins. */
export interface Part {
	id: string
	name: string
	/** Whether the name is the text's own heading, or the words it begins with. */
	isHeading: boolean
}

const ENOUGH_HEADINGS = 3
/** A text of so many words is long. */
const LONG = 1800
/** Where a long text says nothing itself, a part is about so many words. */
const STRETCH = 600
const OPENING_WORDS = 7

/**
 * The parts of a text: its headings where there are three or more; of another long one, stretches that begin at a heading
 * or paragraph, named by their first words. None of a short text.
 */
export function partsOf({ blocks }: Pick<Article, 'blocks'>): Part[] {
	const headings = blocks.filter(({ kind }) => kind === 'heading')
	if (headings.length >= ENOUGH_HEADINGS) return headings.map(partOf)
	if (blocks.reduce((sum, { text }) => sum + wordsIn(text), 0) < LONG) return []
	return stretchesOf(blocks)
}

function stretchesOf(blocks: readonly Block[]): Part[] {
	const parts: Part[] = []
	let words = STRETCH
	for (const block of blocks) {
		const mayBegin = block.kind === 'paragraph' && words >= STRETCH
		if (block.kind === 'heading' || mayBegin) {
			parts.push(partOf(block))
			words = 0
		}
		words += wordsIn(block.text)
	}
	return parts
}

function partOf({ id, kind, text }: Block): Part {
	if (kind === 'heading') return { id, name: text, isHeading: true }
	const words = text.split(/\s+/)
	const opening = words.slice(0, OPENING_WORDS).join(' ')
	return { id, name: words.length > OPENING_WORDS ? `${opening} …` : opening, isHeading: false }
}
