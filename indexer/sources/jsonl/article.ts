import type { Block, Repair } from '#article/article'
import { readMonth } from '#article/printed-dates'
import { NO_CALLS } from '../../clean/calls.ts'
import { inlineOf } from '../../clean/inline.ts'
import { repairerOf } from '../../clean/mojibake.ts'
import { linkNotes, type Note } from '../../clean/notes.ts'
import { tidy } from '../../clean/text.ts'
import type { Draft } from '../draft.ts'
import { appealRemovals, withoutAppeal } from '../spip-text/donation.ts'
import { issueIn } from '../spip-text/issue.ts'
import { type FoundBlock, htmlBlocks } from './html-blocks.ts'
import { isWritten, type JsonlRecord } from './record.ts'
import { absoluteLinks, visitTexts } from './tree.ts'

const TITLE_ALONE = 'The record has a title and no text.'

/** The article in a record, or the reason why there is none. */
export function draftFrom(record: JsonlRecord, publication: string): Draft | { reason: string } {
	const body = isWritten(record.html)
		? htmlBlocks(record.html)
		: { found: textBlocks(record.text ?? '') }
	if ('reason' in body) return body
	const repair = repairerOf(record.html ?? record.text ?? '')
	const repairs: Repair[] = []
	const fix = (text: string) => {
		// Left as they are, the carriage returns of Windows would read as letters that SPIP's export lost.
		const repaired = repair(text.replaceAll('\r\n', '\n'))
		// One by one: a hostile text has more repairs than a call takes arguments.
		for (const one of repaired.repairs) repairs.push(one)
		return repaired.text
	}
	const line = (text: string | null | undefined) => (text ? tidy(fix(text)) || null : null)
	const lines = (texts: readonly string[] | null | undefined) =>
		(texts ?? []).flatMap((text) => line(text) ?? [])
	const heading = {
		kicker: line(record.kicker),
		title: line(record.title) ?? '',
		subtitle: line(record.subtitle),
		standfirst: line(record.standfirst),
		authors: lines(record.authors),
	}
	const callable = {
		markers: new Set(record.footnotes?.map(({ marker }) => marker)),
		style: 'square' as const,
	}
	const written = body.found
		.map(({ kind, tree }) => {
			visitTexts(tree, fix)
			absoluteLinks(tree, record.url ?? null)
			return { kind, ...inlineOf(tree, callable) }
		})
		.filter((block) => block.text !== '')
	const appeals = written.filter(({ text }) => isAppeal(text))
	const blocks = written
		.filter((block) => !appeals.includes(block))
		.map((block, index): Block => ({ id: `b${index + 1}`, ...block }))
	const postscript = withoutAppeal(lines(record.postscript ? [record.postscript] : []))
	const removals = [
		...appealRemovals(
			appeals.map(({ text }) => text),
			'the text',
		),
		...appealRemovals(postscript.removed, 'postscript'),
	]
	const isTitleAlone = !isWritten(record.html) && !isWritten(record.text)
	if (blocks.length === 0 && !isTitleAlone)
		return { reason: 'There is no text in the record once its tags are taken away.' }
	const linked = linkNotes(blocks, notesOf(record, fix))
	return {
		id: record.id,
		format: 'jsonl',
		url: record.url ?? null,
		publication: line(record.publication) ?? publication,
		...heading,
		language: record.language?.toLowerCase() ?? null,
		issue: issueOf(record.issue),
		publishedOn: record.publishedOn ?? null,
		writtenOn: record.writtenOn ?? null,
		firstPublishedOn: record.firstPublishedOn ?? null,
		source: sourceOf(record.source),
		copyright: line(record.copyright),
		postscript: postscript.kept.join('\n\n') || null,
		topics: lines(record.topics),
		blocks,
		footnotes: linked.footnotes,
		countryCodes: record.countries ?? null,
		repairs,
		removals,
		warnings: isTitleAlone ? [...linked.warnings, TITLE_ALONE] : linked.warnings,
	}
}

/** Whether a paragraph is nothing but the magazine's appeal for donations. */
function isAppeal(text: string): boolean {
	return withoutAppeal([text]).kept.length === 0
}

/** Plain text, its paragraphs parted by blank lines. It has no marks: an asterisk is an asterisk. */
function textBlocks(text: string): FoundBlock[] {
	return text.split(/\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/u).map((value) => ({
		kind: 'paragraph',
		tree: { type: 'root', children: [{ type: 'text', value }] },
	}))
}

function notesOf({ footnotes }: JsonlRecord, fix: (text: string) => string): Note[] {
	const texts = new Map<string, string[]>()
	for (const { marker, text } of footnotes ?? [])
		texts.set(marker, [...(texts.get(marker) ?? []), fix(text)])
	return [...texts].map(([marker, paragraphs]) => ({
		marker,
		...inlineOf(
			{ type: 'root', children: [{ type: 'text', value: paragraphs.join(' ') }] },
			NO_CALLS,
		),
	}))
}

function issueOf(issue: JsonlRecord['issue']): Draft['issue'] {
	if (!issue) return null
	if (typeof issue !== 'string') {
		const number = tidy(issue.number)
		return number ? { number, month: issue.month ? readMonth(issue.month) : null } : null
	}
	return issueIn(issue) ?? (tidy(issue) ? { number: tidy(issue), month: null } : null)
}

function sourceOf(source: JsonlRecord['source']): Draft['source'] {
	if (!source) return null
	const { name, url } = typeof source === 'string' ? { name: source, url: null } : source
	return tidy(name) ? { name: tidy(name), url: url ?? null } : null
}
