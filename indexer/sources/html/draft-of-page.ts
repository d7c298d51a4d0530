import type { ElementContent, Root } from 'hast'
import type { Block, Repair, SourceFormat } from '#article/article'
import { type Callable, NO_CALLS } from '../../clean/calls.ts'
import { type Inline, inlineOf } from '../../clean/inline.ts'
import { repairerOf } from '../../clean/mojibake.ts'
import { linkNotes } from '../../clean/notes.ts'
import { tidy } from '../../clean/text.ts'
import type { Draft } from '../draft.ts'
import { blocksAmong, type FoundBlock } from '../jsonl/html-blocks.ts'
import { absoluteLinks, visitTexts } from '../jsonl/tree.ts'
import { closingOf } from '../spip-text/closing.ts'
import { withoutAppeal } from '../spip-text/donation.ts'
import type { PageNote } from './notes.ts'
import type { Page } from './page.ts'
import { isLabel } from './prepare.ts'
import { printedNotes } from './printed-notes.ts'

/** The parts of an article as a page holds them, not yet repaired and made plain. */
export interface Parts {
	id: string
	format: SourceFormat
	kicker: string | null
	title: string
	subtitle: string | null
	standfirst: ElementContent[]
	body: FoundBlock[]
	postscript: ElementContent[]
	notes: PageNote[]
	authors: string[]
	topics: string[]
	issue: Draft['issue']
	publishedOn: string | null
	firstPublishedOn: string | null
	source: Draft['source']
	copyright: string | null
	publication: string
	language: string | null
	warnings: string[]
}

/** The article that the parts of a page make, or the reason why they make none. */
export function draftOfPage(parts: Parts, page: Page): Draft | { reason: string } {
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
	const printed = parts.notes.length > 0 ? null : printedNotes(parts.body)
	const pageNotes = printed?.notes ?? parts.notes
	const callable: Callable = {
		markers: new Set(pageNotes.map(({ marker }) => marker)),
		style: printed?.style ?? 'square',
	}
	const found = (printed?.blocks ?? parts.body).map(({ kind, tree }) => ({
		kind,
		...inline(tree, callable),
	}))
	const written = found.filter(({ text }) => text !== '')
	const appealing = written.filter(({ text }) => withoutAppeal([text]).kept.length === 0)
	const closed = withoutClosing(written.filter((block) => !appealing.includes(block)))
	const blocks = closed.blocks.map((block, index): Block => ({ id: `b${index + 1}`, ...block }))
	if (blocks.length === 0) return { reason: 'The page has a head of an article and no text.' }
	const notes = pageNotes.map(({ marker, nodes }) => ({
		marker,
		...inline(asLine(nodes), NO_CALLS),
	}))
	const linked = linkNotes(blocks, notes)
	const standfirst = paragraphs(parts.standfirst).map((tree) => inline(tree, callable))
	const postscript = withoutAppeal(
		paragraphs(parts.postscript)
			.map((tree) => inline(tree, callable).text)
			.filter((text) => text !== '' && !isLabel(text)),
	)
	const hasAppeal = postscript.hasAppeal || appealing.length > 0
	return {
		id: parts.id,
		format: parts.format,
		url: page.url,
		alsoAt: page.alsoAt.filter((address) => address !== page.url),
		publication: line(parts.publication) ?? parts.publication,
		kicker: line(parts.kicker),
		title: line(parts.title) ?? '',
		subtitle: line(parts.subtitle),
		standfirst: tidy(standfirst.map(({ text }) => text).join(' ')) || null,
		language: parts.language,
		authors: lines(parts.authors),
		issue: parts.issue,
		publishedOn: parts.publishedOn,
		writtenOn: closed.writtenOn,
		firstPublishedOn: parts.firstPublishedOn,
		source: parts.source ?? closed.source,
		copyright: line(parts.copyright),
		postscript: postscript.kept.join('\n\n') || null,
		topics: lines(parts.topics),
		blocks,
		footnotes: linked.footnotes,
		countryCodes: null,
		repairs,
		warnings: [
			...parts.warnings,
			...closed.warnings,
			...fromStandfirst(linked.warnings, standfirst),
			...(hasAppeal ? ['An appeal for donations was left out.'] : []),
		],
	}
}

function paragraphs(nodes: readonly ElementContent[]): Root[] {
	return blocksAmong(nodes).map(({ tree }) => tree)
}

/** A note's blocks as one line, a break between them. */
function asLine(nodes: readonly ElementContent[]): Root {
	const children = paragraphs(nodes).flatMap((tree, index) => [
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

/** A standfirst is no block, so a note that it calls looks as if nothing did. */
function fromStandfirst(warnings: readonly string[], standfirst: readonly Inline[]): string[] {
	const called = new Set(standfirst.flatMap(({ calls }) => calls))
	return warnings.map((warning) => {
		const marker = /^Note (\S+) is called from nowhere/u.exec(warning)?.[1]
		return marker !== undefined && called.has(marker)
			? `Note ${marker} is called from the standfirst alone.`
			: warning
	})
}
