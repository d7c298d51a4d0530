import type { Element, Root } from 'hast'
import { tidy, wordCount } from '../../clean/text.ts'
import { blocksAmong, type FoundBlock } from '../jsonl/html-blocks.ts'
import { holdersOf, surveyOf, textOf } from './nodes.ts'
import { withBlocks } from './prepare.ts'

const TITLE = '\uE001'
const END = '\uE002'
/** Between a title and the text stand a date, a byline, a standfirst; more words than these are a menu or another text. */
const MOST_BETWEEN = 120

export interface FromTitle {
	/** The block above the title. */
	above: FoundBlock | null
	/** From below the title to the end of the place. */
	below: FoundBlock[]
	/** What stands after the place, within what holds both. */
	after: FoundBlock[]
}

/** The blocks of a place from the title on; where the title stands outside it, what is between them comes first. */
export function fromTitle(tree: Root, place: Element, title: Element | null): FromTitle {
	const holder = title ? holderOfBoth(tree, place, title) : null
	if (title) title.children = [{ type: 'text', value: TITLE }]
	const within = () => {
		const all = blocksOf(place)
		const from = all.findIndex(({ tree: block }) => textOf(block).includes(TITLE))
		return { above: all[from - 1] ?? null, below: all.slice(from + 1), after: [] }
	}
	if (!holder || holder === place) return within()
	const own = place.children.length
	place.children.push({
		type: 'element',
		tagName: 'p',
		properties: {},
		children: [{ type: 'text', value: END }],
	})
	const all = blocksOf(structuredClone(holder))
	place.children.length = own
	const from = all.findIndex(({ tree: block }) => textOf(block).includes(TITLE))
	const end = all.findIndex(({ tree: block }) => textOf(block).includes(END))
	const below = all.slice(from + 1, end)
	const words = (blocks: readonly FoundBlock[]) =>
		blocks.reduce((sum, { tree: block }) => sum + wordCount(textOf(block)), 0)
	if (from < 0 || from > end || words(below) - wordCount(textOf(place)) > MOST_BETWEEN)
		return within()
	return { above: all[from - 1] ?? null, below, after: all.slice(end + 1) }
}

function blocksOf(place: Element): FoundBlock[] {
	return blocksAmong(withBlocks(place.children)).filter(
		({ tree: block }) => tidy(textOf(block)) !== '',
	)
}

function holderOfBoth(tree: Root, place: Element, title: Element): Element | null {
	const survey = surveyOf(tree)
	const ofPlace = [place, ...holdersOf(survey, place)]
	for (const holder of [title, ...holdersOf(survey, title)])
		if (ofPlace.includes(holder)) return holder
	return null
}
