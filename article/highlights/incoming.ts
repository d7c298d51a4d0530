/** What became of an annotation that a reader brought along. */
export type ImportOutcome = 'placed' | 'already' | 'lost' | 'refused'

/** One annotation of a file, and what became of it. */
export interface ImportLine {
	outcome: ImportOutcome
	/** The passage's words, or what tells it apart where it has none. */
	what: string
	/** Why, where that is not plain. */
	why: string | null
	articleId: string | null
	highlightId: string | null
}

/** An annotation as it is kept: a quotation, where it was made, and what its maker said to it. */
export interface Incoming {
	/** What its maker's program calls it: the same at every export. */
	key: string
	/** Addresses of the page it was made on, the likeliest first. */
	addresses: readonly string[]
	exact: string
	prefix: string
	suffix: string
	note: string
	tags: readonly string[]
	/** The colour that it was exported with, where it was one of ours. */
	colour: string | null
	createdAt: Date | null
	/** What was left out of it, in words; null for nothing. */
	leftOut: string | null
}

/** What a file holds: what can be kept, and what cannot, with the reason. */
export interface Brought {
	incoming: Incoming[]
	refused: ImportLine[]
}

/** A file that cannot be read at all, and why, in words for the reader. */
export class UnreadableFile extends Error {
	override name = 'UnreadableFile'
}

export const MOST_ANNOTATIONS = 5_000
const LONGEST_QUOTE = 50_000
const LONGEST_NOTE = 10_000
const LONGEST_TAG = 50
const MOST_TAGS = 20
const LONGEST_SHOWN = 200

/** What a file says of one annotation, as it says it. */
export interface Said {
	key: string | null
	addresses: readonly string[]
	exact: string | null
	prefix?: string
	suffix?: string
	note?: string
	tags?: readonly string[]
	colour?: string | null
	created?: string | null
}

/** Puts one annotation to what was brought: with what can be kept, or with the reason why not. */
export function bring(brought: Brought, said: Said): void {
	const exact = clean(said.exact ?? '').trim()
	const note = clean(said.note ?? '').trim()
	const why = refusal(said, exact, note)
	if (why) {
		brought.refused.push(refused(exact || note || said.key || 'An annotation', why))
		return
	}
	const tags = tagsOf(said.tags ?? [])
	const addresses = said.addresses.filter(Boolean)
	brought.incoming.push({
		key: said.key ?? JSON.stringify([addresses[0], exact, said.prefix, note]),
		...{ addresses, exact, note, tags: tags.kept },
		prefix: clean(said.prefix ?? '').slice(-1000),
		suffix: clean(said.suffix ?? '').slice(0, 1000),
		colour: said.colour ?? null,
		createdAt: dateFrom(said.created),
		leftOut: tags.leftOut,
	})
}

/** A line that says that something could not be kept. */
export function refused(what: string, why: string): ImportLine {
	return { outcome: 'refused', what: shown(what), why, articleId: null, highlightId: null }
}

/** The beginning of a text, as much of it as a report shows. */
export function shown(text: string): string {
	const letters = [...text.replace(/\s+/g, ' ').trim()]
	return letters.length > LONGEST_SHOWN
		? `${letters.slice(0, LONGEST_SHOWN).join('')}…`
		: letters.join('')
}

function refusal(said: Said, exact: string, note: string): string | null {
	if (said.addresses.filter(Boolean).length === 0)
		return 'It does not say which page it was made on.'
	if (said.exact === null) return 'It quotes no words, so there is nothing to look for.'
	if (exact === '') return 'Its quotation is empty.'
	if (exact.length > LONGEST_QUOTE) return 'Its quotation has more than 50,000 characters.'
	if (note.length > LONGEST_NOTE) return 'Its note has more than 10,000 characters.'
	return null
}

function tagsOf(given: readonly string[]): { kept: string[]; leftOut: string | null } {
	const whole = given
		.flatMap((tag) => clean(tag).split(','))
		.map((tag) => tag.normalize('NFC').replace(/\s+/g, ' ').trim())
		.filter(Boolean)
	const distinct = [...new Map(whole.map((tag) => [tag.toLowerCase(), tag])).values()]
	const kept = distinct.filter((tag) => tag.length <= LONGEST_TAG).slice(0, MOST_TAGS)
	const lost = distinct.length - kept.length
	return {
		kept,
		leftOut:
			lost > 0
				? `${lost} of its tags were left out: a highlight holds up to 20, of up to 50 characters.`
				: null,
	}
}

/** Postgres cannot keep U+0000, nor half of a pair. */
const clean = (text: string) => text.replace(/[\0\ud800-\udfff]/gu, '')

function dateFrom(text: string | null | undefined): Date | null {
	const date = text ? new Date(text) : null
	const isKnown = date && date.getTime() > 0 && date.getTime() < Date.now()
	return isKnown ? date : null
}
