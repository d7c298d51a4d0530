import type { ElementContent, Root } from 'hast'
import type { Block, Removal, Repair } from '#article/article'
import { type Callable, NO_CALLS } from '../../clean/calls.ts'
import { inlineOf } from '../../clean/inline.ts'
import { repairerOf } from '../../clean/mojibake.ts'
import { linkNotes } from '../../clean/notes.ts'
import { tidy } from '../../clean/text.ts'
import type { Draft } from '../draft.ts'
import { blocksAmong, type FoundBlock } from '../jsonl/html-blocks.ts'
import { absoluteLinks, visitTexts } from '../jsonl/tree.ts'
import { closingOf } from '../spip-text/closing.ts'
import type { Page } from './page.ts'
import type { Parts } from './parts.ts'
import { isLabel, withBlocks } from './prepare.ts'
import { printedNotes } from './printed-notes.ts'
import { appealsAmong, appealsIn, withoutCopyright } from './set-apart.ts'

/** The article that the parts of a page make, or the reason why they make none. */
export function draftOfPage(parts: Parts, page: Page): Draft | { reason: string } {
	const { repair, repairs, line, lines, inline } = penOf(page)
	const ending = paragraphs(parts.postscript)
	const printed = parts.notes.length > 0 ? null : printedNotes(parts.body, ending)
	const pageNotes = printed?.notes ?? parts.notes
	const callable: Callable = {
		markers: new Set(pageNotes.map(({ marker }) => marker)),
		style: printed?.style ?? 'square',
	}
	const set = ({ kind, tree }: FoundBlock) => ({ kind, ...inline(tree, callable) })
	const found = withoutEmptyLabels(
		(printed?.blocks ?? parts.body).map(set).filter(({ text }) => text !== ''),
	)
	const standfirst = paragraphs(parts.standfirst).map(set)
	const below = (printed?.postscript ?? ending)
		.map(set)
		.filter(({ text }) => text !== '' && !isLabel(text))
	const appeal = appealsAmong(found)
	const signed = withoutCopyright(appeal.kept)
	const closed = withoutClosing(signed.blocks)
	const postscript = appealsIn(below.map(({ text }) => text))
	const blocks = closed.blocks.map((block, index): Block => ({ id: `b${index + 1}`, ...block }))
	if (blocks.length === 0) return { reason: 'The page has a head of an article and no text.' }
	const notes = pageNotes.map(({ marker, nodes }) => ({
		marker,
		...inline(asLine(nodes), NO_CALLS),
	}))
	const linked = linkNotes(blocks, notes)
	const called = [
		...parts.calledFromHead,
		...standfirst.flatMap(({ calls }) => calls.map((marker) => ['standfirst', marker] as const)),
		...below.flatMap(({ calls }) => calls.map((marker) => ['postscript', marker] as const)),
	]
	const removals = [
		...parts.removals,
		...appeal.removals,
		...postscript.removals,
		...signed.removals,
	].map(({ text, ...rest }): Removal => ({ text: tidy(repair(text).text), ...rest }))
	return {
		id: parts.id,
		format: parts.format,
		url: page.url,
		alsoAt: parts.alsoAt,
		publication: line(parts.publication) ?? parts.publication,
		kicker: line(parts.kicker),
		title: line(parts.title) ?? '',
		subtitle: line(parts.subtitle),
		standfirst: tidy(standfirst.map(({ text }) => text).join(' ')) || null,
		language: parts.language,
		authors: lines(parts.authors),
		issue: parts.issue,
		rubrics: lines(parts.rubrics),
		translations: parts.translations,
		contributors: parts.contributors.map(({ name, role }) => ({ name: line(name) ?? name, role })),
		publishedOn: parts.publishedOn,
		writtenOn: closed.writtenOn,
		firstPublishedOn: parts.firstPublishedOn,
		source: parts.source ?? closed.source,
		copyright: line(parts.copyright) ?? signed.copyright,
		postscript: postscript.kept.join('\n\n') || null,
		topics: lines(parts.topics),
		blocks,
		footnotes: linked.footnotes,
		countryCodes: null,
		repairs,
		warnings: [
			...parts.warnings,
			...closed.warnings,
			...withPlaces(linked.warnings, called),
			...(removals.some(({ rule }) => rule === 'donation-appeal')
				? ['An appeal for donations was left out.']
				: []),
		],
		removals,
	}
}

/** What repairs the texts of a page, makes its links whole, and keeps account. */
function penOf(page: Page) {
	const repair = repairerOf(page.html)
	const repairs: Repair[] = []
	const fix = (text: string) => {
		const repaired = repair(text.replaceAll('\r\n', '\n'))
		for (const one of repaired.repairs) repairs.push(one)
		return repaired.text
	}
	const line = (text: string | null) => (text ? tidy(fix(text)) || null : null)
	const lines = (texts: readonly string[]) => [
		...new Set(texts.flatMap((text) => line(text) ?? [])),
	]
	const inline = (tree: Root, callable: Callable) => {
		visitTexts(tree, fix)
		absoluteLinks(tree, page.base)
		return inlineOf(tree, callable)
	}
	return { repair, repairs, line, lines, inline }
}

function paragraphs(nodes: ElementContent[]): FoundBlock[] {
	return blocksAmong(withBlocks(nodes))
}

/** The blocks without the headings (`Notes`) that have nothing under them any more. */
function withoutEmptyLabels<T extends Omit<Block, 'id'>>(blocks: readonly T[]): T[] {
	return blocks.filter(({ text }, index) => {
		const next = blocks[index + 1]
		return !isLabel(text) || (next !== undefined && next.kind !== 'heading' && !isLabel(next.text))
	})
}

/** A note's blocks as one line, a break between them. */
function asLine(nodes: ElementContent[]): Root {
	const children = paragraphs(nodes).flatMap(({ tree }, index) => [
		...(index > 0
			? [{ type: 'element' as const, tagName: 'br', properties: {}, children: [] }]
			: []),
		...tree.children,
	])
	return { type: 'root', children }
}

type Written = Omit<Block, 'id'>

/** The blocks without the closing date and the line that names the source; a line that calls a note stays. */
function withoutClosing(blocks: readonly Written[]) {
	const closing = closingOf(
		blocks.map(({ text, calls }) => (calls.length > 0 ? `${text} [1]` : text)),
	)
	const gone = blocks.slice(closing.body.length)
	const address =
		/<a href="(https?:[^"]+)"/u.exec(gone.map(({ html }) => html).join(''))?.[1] ?? null
	const source = closing.source && {
		name: tidy(closing.source.name),
		url: closing.source.url ?? address?.replaceAll('&#x26;', '&') ?? null,
	}
	return { ...closing, source, blocks: blocks.slice(0, closing.body.length) }
}

/** A head or a standfirst is no block, so a note that it calls looks as if nothing did. */
function withPlaces(
	warnings: readonly string[],
	called: readonly (readonly [string, string])[],
): string[] {
	return warnings.map((warning) => {
		const marker = /^Note (\S+) is called from nowhere/u.exec(warning)?.[1]
		const place = called.find(([, one]) => one === marker)?.[0]
		return place ? `Note ${marker} is called from the ${place} alone.` : warning
	})
}
