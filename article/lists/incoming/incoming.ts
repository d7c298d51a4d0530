/** What became of something that a file names: its article was put on the list, or a link, or nothing, for one of three reasons. */
export type ListImportOutcome = 'matched' | 'linked' | 'already' | 'missing' | 'refused'

/** One work of a file, and what became of it. */
export interface ListImportLine {
	outcome: ListImportOutcome
	/** What the file calls it. */
	what: string
	/** Why, where that is not plain. */
	why: string | null
	articleId: string | null
	url: string | null
}

/** A work as a file names it, or the heading of a section. */
export interface IncomingWork {
	isSection: boolean
	title: string | null
	authors: readonly string[]
	year: number | null
	url: string | null
	/** What is said of it, to stand on the list. */
	note: string
}

/** What a file holds: what can be looked for, and what cannot, with the reason. */
export interface BroughtWorks {
	works: IncomingWork[]
	refused: ListImportLine[]
}

/** So many works are taken at once. */
export const MOST_WORKS = 2000

const LONGEST_TITLE = 500
const LONGEST_NOTE = 4000
const LONGEST_ADDRESS = 2000

/** What a reader of a file found of one work; what is missing may be left out. */
export type FoundWork = Partial<Record<'title' | 'url' | 'note' | 'year', string | null>> & {
	authors?: readonly string[]
	isSection?: boolean
}

/** Takes one work into what a file holds, whole or with the reason why not. */
export function bring(brought: BroughtWorks, found: FoundWork): void {
	const title = oneLine(found.title ?? '')
	const given = oneLine(found.url ?? '')
	const url = given === '' ? null : webAddress(given)
	const what = title || given
	const why = whyNot({ title, given, url })
	if (why) {
		brought.refused.push(refused(what || 'A line without a title', why))
		return
	}
	const year = /\b(1\d{3}|20\d{2})\b/u.exec(found.year ?? '')?.[1]
	brought.works.push({
		isSection: found.isSection ?? false,
		title: title || null,
		authors: (found.authors ?? []).map(oneLine).filter(Boolean),
		year: year ? Number(year) : null,
		url,
		note: [...clean(found.note ?? '').trim()].slice(0, LONGEST_NOTE).join(''),
	})
}

/** A line of the report on something that cannot be looked for. */
export const refused = (what: string, why: string): ListImportLine => ({
	...{ outcome: 'refused', what: [...what].slice(0, LONGEST_TITLE).join(''), why },
	...{ articleId: null, url: null },
})

function whyNot({ title, given, url }: { title: string; given: string; url: string | null }) {
	if (title === '' && given === '') return 'It has neither a title nor an address.'
	if (title.length > LONGEST_TITLE) return 'Its title has more than 500 characters.'
	if (given.length > LONGEST_ADDRESS) return 'Its address has more than 2,000 characters.'
	if (title === '' && url === null) return 'This is no address of a page on the web.'
	return null
}

/** An address of a page on the web, also one without `https://`; null for what is none. */
function webAddress(given: string): string | null {
	const whole = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/u.test(given) ? `https://${given}` : given
	if (!URL.canParse(whole)) return null
	const { protocol, href, username } = new URL(whole)
	return /^https?:$/u.test(protocol) && username === '' ? href : null
}

/** Postgres cannot keep U+0000, nor half of a pair. */
const clean = (text: string) => text.replace(/[\0\ud800-\udfff]/gu, '')
const oneLine = (text: string) => clean(text).normalize('NFC').replace(/\s+/g, ' ').trim()
