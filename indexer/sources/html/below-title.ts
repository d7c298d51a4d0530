import type { Element } from 'hast'
import { tidy } from '../../clean/text.ts'
import { blocksAmong, type FoundBlock } from '../jsonl/html-blocks.ts'
import { type Byline, readByline } from './byline.ts'
import { textOf } from './nodes.ts'
import { isLabel, withBlocks } from './prepare.ts'
import { linkShare } from './readable.ts'

const TITLE = '\uE001'
const UTILITY =
	/^(?:(?:save|download) this article(?: in| as)? pdf|enregistrer (?:au|en) format pdf|(?:printable|print) version.*|version imprimable.*|print(?: this (?:page|article))?|imprimer(?: (?:cet article|la page))?|send by e-?mail|share(?: this)?|reply to this article|répondre à cet article|comments?|top of page|haut de page)$/iu
const LONGEST_BYLINE = 200

/** What a place holds below the title, for pages that do not mark their text; found by its looks, which a warning says. */
export function textBelow(place: Element | null, title: Element | null) {
	if (!place) return null
	if (title) title.children = [{ type: 'text', value: TITLE }]
	const all = blocksAmong(withBlocks(place.children)).filter(
		({ tree }) => tidy(textOf(tree)) !== '',
	)
	const from = all.findIndex(({ tree }) => textOf(tree).includes(TITLE))
	const below = all
		.slice(from + 1)
		.filter((block) => !isLabel(text(block)) && !UTILITY.test(text(block)))
	const byline: Byline = { publishedOn: null, firstPublishedOn: null, authors: [], warnings: [] }
	while (below[0] && readInto(byline, text(below[0]))) below.shift()
	while (below.length > 1 && isListOfLinks(below.at(-1))) below.pop()
	if (below.length === 0) return null
	return {
		blocks: below,
		byline,
		language: null,
		warnings: [
			'The text was found by its looks, not by a layout that is known: compare it with the page.',
		],
	}
}

function text({ tree }: FoundBlock): string {
	return tidy(textOf(tree))
}

/** Reads a line into the byline; false when it is the beginning of the text. */
function readInto(byline: Byline, line: string): boolean {
	if (line.length > LONGEST_BYLINE) return false
	const read = readByline(line)
	const isAuthors =
		/^(?:by|par|por|von)\s/iu.test(line) && read.authors.length > 0 && !/[.!?]$/u.test(line)
	if (!read.publishedOn && !read.firstPublishedOn && !isAuthors) return false
	byline.publishedOn ??= read.publishedOn
	byline.firstPublishedOn ??= read.firstPublishedOn
	if (byline.authors.length === 0) byline.authors = read.authors
	byline.warnings.push(...read.warnings)
	return true
}

/** Links and nothing else after the text lead on from it. A line that names a source stays. */
function isListOfLinks(block: FoundBlock | undefined): boolean {
	return block !== undefined && linkShare(block.tree) > 0.7 && !/^sources?\b/iu.test(text(block))
}
