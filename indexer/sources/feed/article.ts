import type { Element, ElementContent, Root } from 'hast'
import type { Block, Repair } from '#article/article'
import { parseInline, plainText } from '#article/markup'
import { type Callable, NO_CALLS } from '../../clean/calls.ts'
import { type Inline, inlineOf } from '../../clean/inline.ts'
import { repairerOf } from '../../clean/mojibake.ts'
import { linkNotes } from '../../clean/notes.ts'
import { tidy } from '../../clean/text.ts'
import type { Draft } from '../draft.ts'
import { htmlBlocks } from '../jsonl/html-blocks.ts'
import { absoluteLinks, visitTexts } from '../jsonl/tree.ts'
import { closingOf } from '../spip-text/closing.ts'
import { appealRemovals, withoutAppeal } from '../spip-text/donation.ts'
import { issueIn, unsorted } from '../spip-text/issue.ts'
import { dayIn, identityOf, namesIn, titleIn } from './heading.ts'
import type { Feed, Item } from './items.ts'
import { notesIn, type PrintedNote } from './notes.ts'
import { partsOf, withoutTail } from './parts.ts'

const NO_ADDRESS =
	'The item gives no address of a page (link or guid), so it has no id that stays the same.'
const INTRODUCTION =
	'The feed gives only the introduction; the text itself is on the page, or in its PDF.'
const TITLE_ALONE = 'The feed gives a title and no text.'
const APPEAL = 'An appeal for donations was left out.'

/** The article in an item of a feed, or the reason why there is none. */
export function draftFrom(item: Item, feed: Feed, publication: string): Draft | { reason: string } {
	const identity = identityOf(item, feed)
	if (!identity) return { reason: NO_ADDRESS }
	const printed = printedIn(item)
	if ('reason' in printed) return printed
	const scribe = scribeOf(item, identity.url)
	const { tail, notes } = printed
	const callable: Callable = {
		markers: new Set(notes.map(({ marker }) => marker)),
		style: 'square',
	}
	const texts = (trees: readonly Root[]) =>
		trees.map((tree) => scribe.inline(tree, callable).text).filter(Boolean)
	const title = scribe.line(titleIn(item.title))
	const standfirst = texts(printed.standfirst.map(({ tree }) => tree))
	const found = printed.body.map(({ kind, tree }) => ({ kind, ...scribe.inline(tree, callable) }))
	const written = withoutClosing(found.filter(({ text }) => text !== ''))
	const blocks = written.blocks.map((block, index): Block => ({ id: `b${index + 1}`, ...block }))
	if (blocks.length === 0 && title === '')
		return { reason: 'The item has neither a title nor a text.' }
	const postscript = withoutAppeal(texts(printed.postscript.map(({ tree }) => tree)))
	const linked = linkNotes(
		blocks,
		notes.map((note) => ({ marker: note.marker, ...scribe.inline(joined(note), NO_CALLS) })),
	)
	const day = item.date === null ? null : dayIn(item.date)
	return {
		...identity,
		format: 'feed',
		publication: tidy(feed.title ?? '').split(/ [-–—] /u)[0] || publication,
		kicker: null,
		title,
		subtitle: null,
		standfirst: standfirst.join(' ') || null,
		language: languageIn(item.language),
		authors: namesIn(item.creators).map(scribe.line),
		issue: tail.rubric === null ? null : issueIn(tail.rubric),
		rubrics: tail.rubric === null ? [] : [scribe.line(unsorted(tail.rubric))],
		translations: item.translations,
		publishedOn: day,
		writtenOn: written.writtenOn,
		firstPublishedOn: null,
		source: written.source,
		copyright: null,
		postscript: postscript.kept.join('\n\n') || null,
		topics: [...new Set([...item.topics, ...tail.topics].map(scribe.line))].filter(Boolean),
		blocks,
		footnotes: linked.footnotes,
		countryCodes: null,
		repairs: scribe.repairs,
		removals: [
			...appealRemovals(written.appeals, 'below the text'),
			...appealRemovals(postscript.removed, 'postscript'),
		],
		warnings: [
			...(blocks.length === 0 ? [TITLE_ALONE] : printed.isWhole ? [] : [INTRODUCTION]),
			...(item.date !== null && day === null
				? [`“${item.date.slice(0, 60)}” could not be read as a date.`]
				: []),
			...linked.warnings,
			...written.warnings,
			...(postscript.hasAppeal || written.appeals.length > 0 ? [APPEAL] : []),
		],
	}
}

/** The parts of an item as blocks; where it has no content, its introduction is the body. */
function printedIn({ introduction, content }: Item) {
	const below = htmlBlocks(introduction ?? '')
	if ('reason' in below) return below
	const tail = withoutTail(below.found)
	const parts = partsOf(content ?? '')
	if ('reason' in parts) return parts
	// The guard has seen the whole, of which these are parts.
	const blocks = (html: string) => {
		const found = htmlBlocks(html)
		return 'found' in found ? found.found : []
	}
	const body = blocks(parts.body)
	const isWhole = body.some(({ tree }) => tidy(plainText(tree)) !== '')
	return {
		tail,
		isWhole,
		body: isWhole ? body : tail.found,
		standfirst: blocks(parts.standfirst),
		notes: notesIn(blocks(parts.notes)),
		postscript: blocks(parts.postscript),
	}
}

/** Repairs the texts of one item, makes its links whole, and keeps account. */
function scribeOf({ title, introduction, content }: Item, page: string) {
	const repair = repairerOf([title, content ?? introduction ?? ''].join('\n'))
	const repairs: Repair[] = []
	const fix = (text: string) => {
		// Left as they are, the carriage returns of Windows would read as letters that SPIP's export lost.
		const repaired = repair(text.replaceAll('\r\n', '\n'))
		// One by one: a hostile text has more repairs than a call takes arguments.
		for (const one of repaired.repairs) repairs.push(one)
		return repaired.text
	}
	return {
		repairs,
		line: (text: string) => tidy(fix(text)),
		inline: (tree: Root, callable: Callable): Inline => {
			visitTexts(tree, fix)
			localCalls(tree)
			absoluteLinks(tree, page)
			return inlineOf(tree, callable)
		},
	}
}

/** A feed makes every link whole, those of calls too; within the article they are local. */
function localCalls(node: Root | ElementContent): void {
	if (node.type === 'element' && isCall(node))
		node.properties.href = String(node.properties.href).replace(/^[^#]*/u, '')
	if ('children' in node)
		for (const child of node.children) if (child.type !== 'doctype') localCalls(child)
}

function isCall({ tagName, properties: { href, className } }: Element): boolean {
	const isMarked = Array.isArray(className) && className.includes('spip_note')
	return tagName === 'a' && isMarked && /#n[bh]/u.test(String(href ?? ''))
}

function joined({ paragraphs }: PrintedNote): Root {
	const br = (): Element => ({ type: 'element', tagName: 'br', properties: {}, children: [] })
	return {
		type: 'root',
		children: paragraphs.flatMap((tree, index) => [...(index > 0 ? [br()] : []), ...tree.children]),
	}
}

/** The blocks without the closing date, the source line and the appeal that are fields or nothing. */
function withoutClosing<T extends Inline>(found: readonly T[]) {
	const kept = found.filter(({ text }) => withoutAppeal([text]).kept.length > 0)
	const closing = closingOf(kept.map(({ text }) => text))
	const { writtenOn, warnings } = closing
	const closed = kept.slice(closing.body.length)
	const source = closing.source && {
		name: tidy(closing.source.name),
		url: closing.source.url ?? addressIn(closed),
	}
	const blocks = kept.slice(0, closing.body.length)
	const appeals = found.filter((one) => !kept.includes(one)).map(({ text }) => text)
	return { blocks, writtenOn, source, warnings, appeals }
}

function addressIn(closed: readonly Inline[]): string | null {
	const hrefs = closed.flatMap(({ html }) => [...html.matchAll(/<a href="(https?:[^"]+)"/gu)])
	const [link] = hrefs.map(([tag]) => parseInline(`${tag}>x</a>`).children[0])
	return link?.type === 'element' ? String(link.properties.href) : null
}

function languageIn(language: string | null): string | null {
	return language && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u.test(language)
		? language.toLowerCase()
		: null
}
