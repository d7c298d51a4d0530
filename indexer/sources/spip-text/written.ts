import type { Block } from '#article/article'
import type { Callable } from '../../clean/calls.ts'
import { inlineOf } from '../../clean/inline.ts'
import { kindsOf } from '../../clean/kinds.ts'
import { marksToTree } from '../../clean/marks.ts'
import { linkNotes } from '../../clean/notes.ts'
import { tidy } from '../../clean/text.ts'
import { closingOf } from './closing.ts'
import { appealRemovals, withoutAppeal } from './donation.ts'
import type { Paragraphs } from './paragraphs.ts'
import { asText, type Scribe } from './scribe.ts'
import { standfirstOf } from './standfirst.ts'
import { zonesOf } from './zones.ts'

/** The paragraphs below a head; `standfirst` is null where only the text can tell it from the body. */
interface Whole extends Paragraphs {
	standfirst: string[] | null
}

/** All that stands below the head, told apart: standfirst, blocks, closing lines, postscript, notes. */
export function writtenPart(whole: Whole, scribe: Scribe) {
	const zones = zonesOf(whole.texts)
	const main = withoutAppeal(zones.body)
	const closing = closingOf(main.kept.map(scribe.fix))
	const parts =
		whole.standfirst === null
			? standfirstOf(closing.body)
			: { standfirst: whole.standfirst.map(scribe.fix), body: closing.body, warnings: [] }
	const blocks = blocksOf(parts.body, zones.callable)
	const below = withoutAppeal(zones.postscript)
	const postscript = below.kept.map((paragraph) => scribe.line(paragraph, zones.callable))
	const notes = zones.notes.map(({ marker, paragraphs }) => ({
		marker,
		...scribe.note(paragraphs),
	}))
	const linked = linkNotes(blocks, notes)
	const standfirst = parts.standfirst.map((paragraph) => asText(paragraph, zones.callable))
	return {
		standfirst: standfirst.join(' ') || null,
		blocks,
		writtenOn: closing.writtenOn,
		source: closing.source && { ...closing.source, name: tidy(closing.source.name) },
		postscript: postscript.filter(Boolean).join('\n\n') || null,
		footnotes: linked.footnotes,
		removals: [
			...appealRemovals(main.removed.map(scribe.repaired), 'below the text'),
			...appealRemovals(below.removed.map(scribe.repaired), 'postscript'),
		],
		warnings: [
			...whole.warnings,
			...parts.warnings,
			...closing.warnings,
			...zones.warnings,
			...linked.warnings,
			...(main.hasAppeal || below.hasAppeal ? ['An appeal for donations was left out.'] : []),
		],
	}
}

function blocksOf(paragraphs: readonly string[], callable: Callable): Block[] {
	return kindsOf(paragraphs)
		.map(({ kind, text }) => ({ kind, ...inlineOf(marksToTree(text), callable) }))
		.filter((block) => block.text !== '')
		.map((block, index) => ({ id: `b${index + 1}`, ...block }))
}
