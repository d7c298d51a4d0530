import type { Element } from 'hast'
import type { Removal } from '#article/article'
import { endsSentence, tidy, wordCount } from '../../clean/text.ts'
import type { FoundBlock } from '../jsonl/html-blocks.ts'
import { withoutBoxes } from './boxes.ts'
import { type Byline, readByline } from './byline.ts'
import { fromTitle } from './from-title.ts'
import { textOf } from './nodes.ts'
import { notesAfter } from './notes-after.ts'
import type { Page } from './page.ts'
import { isLabel } from './prepare.ts'
import { looksLikeNote } from './printed-notes.ts'
import { readableText, squeezed } from './readability.ts'
import { linkShare } from './readable.ts'
import { appealsAmong } from './set-apart.ts'

const UTILITY =
	/^(?:(?:save|download) this article(?: in| as)? pdf|enregistrer (?:au|en) format pdf|(?:printable|print) version.*|version imprimable.*|print(?: this (?:page|article))?|imprimer(?: (?:cet article|la page))?|send by e-?mail|envoyer par e?-?mail|share(?: this)?|partager|reply to this article|répondre à cet article|comments?|top of page|haut de page|\d+ min(?:utes?)? read|advertisement|publicité)$/iu
const LONGEST_BYLINE = 200
const LONGEST_KICKER = 60
/** Fewer words, or no end of a sentence, are no prose that Readability may have dropped by mistake. */
const PROSE_WORDS = 8

/** A text that was found, and what could be told from its looks. */
export interface TextFound {
	blocks: FoundBlock[]
	byline: Byline
	kicker: string | null
	language: string | null
	removals: Removal[]
	warnings: string[]
}

export const NO_TEXT: TextFound = {
	blocks: [],
	byline: { publishedOn: null, firstPublishedOn: null, authors: [], warnings: [] },
	kicker: null,
	language: null,
	removals: [],
	warnings: [],
}

export interface Place {
	place: Element | null
	title: Element | null
	/** Whether the line above the title may be the kicker: the page marks none, and its kind of pages have them. */
	seeksKicker?: boolean
}

/**
 * What a place holds below the title, for pages that do not mark their text; found by its looks, which a warning says.
 * Readability is asked about each block; where it would drop one that reads as prose, the block is kept all the same.
 */
export function textBelow({ tree }: Page, { place, title, seeksKicker }: Place): TextFound | null {
	if (!place) return null
	const removals = withoutBoxes(place, title)
	const judged = readableText(tree)
	const { above, after, ...found } = fromTitle(tree, place, title)
	const below = found.below.filter((block) => !UTILITY.test(text(block)))
	const byline: Byline = { publishedOn: null, firstPublishedOn: null, authors: [], warnings: [] }
	while (below[0] && readInto(byline, text(below[0]))) below.shift()
	while (below.length > 1 && isListOfLinks(below.at(-1))) below.pop()
	const kept = withoutStrays(below, judged, removals)
	if (kept.length === 0) return null
	for (const { text: gone, rule } of appealsAmong(after.map((block) => ({ text: text(block) })))
		.removals)
		removals.push({ text: gone, rule, where: 'below the text' })
	const kicker = seeksKicker ? kickerAbove(above) : null
	kept.push(...notesAfter(tree, place, kept))
	return {
		blocks: kept,
		byline,
		kicker,
		language: null,
		removals,
		warnings: [
			'The text was found by its looks, not by a layout that is known: compare it with the page.',
			...(kicker ? ['The kicker is the line above the title, which the page does not mark.'] : []),
		],
	}
}

/** The blocks but those that Readability drops and that do not read as prose either; those are told. */
function withoutStrays(
	blocks: readonly FoundBlock[],
	judged: string | null,
	removals: Removal[],
): FoundBlock[] {
	const isJudgedText = (block: FoundBlock) =>
		block.kind === 'caption' || (judged?.includes(squeezed(textOf(block.tree))) ?? true)
	const words = (some: readonly FoundBlock[]) =>
		some.reduce((sum, block) => sum + wordCount(text(block)), 0)
	// Where it took something else for the text it has no say in this one.
	if (words(blocks.filter(isJudgedText)) < words(blocks) / 2) return [...blocks]
	let count = 0
	let isUnderLabel = false
	return blocks.filter((block) => {
		if (block.kind === 'heading' || isLabel(text(block))) isUnderLabel = isLabel(text(block))
		const isKept = isUnderLabel || isJudgedText(block) || isProse(block) || looksLikeNote(block)
		if (isKept) count++
		else removals.push({ text: text(block), rule: 'stray-line', where: `after b${count}` })
		return isKept
	})
}

function isProse(block: FoundBlock): boolean {
	const said = text(block)
	return wordCount(said) >= PROSE_WORDS && endsSentence(said) && linkShare(block.tree) < 0.3
}

function kickerAbove(block: FoundBlock | null): string | null {
	if (!block || linkShare(block.tree) > 0.3) return null
	const line = text(block)
	const isLine = line.length <= LONGEST_KICKER && !endsSentence(line) && !/[>›»|]/u.test(line)
	const says = readByline(line)
	const isDate = says.publishedOn !== null || says.firstPublishedOn !== null
	return isLine && !isDate && !isLabel(line) && !UTILITY.test(line)
		? line.replace(/^\[\s*|\s*\]$/gu, '')
		: null
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
