/** What a citation says of an article. `publishedOn` is ISO 8601 and may be partial; `url` is where it is read. */
export interface Citable {
	id: string
	title: string
	authors: readonly string[]
	publication: string
	issue: string | null
	publishedOn: string | null
	url: string
	/** What a reader took down of it. */
	notes?: readonly string[]
}

/** The parts of a partial date that are known: year, month, day. */
export function dateParts(date: string): number[] {
	return date.split('-').map(Number)
}

/** A name as CSL has it: a person's in parts, or a group's whole. */
export type CitedName = { family: string; given: string; suffix?: string } | { literal: string }

/** Words that stand in the names of groups and not of persons. A comma, `&` or figure stands in no person's either. */
const OF_GROUPS =
	/[,;&\d]|(?<!\p{L})(?:and|of|for|the|without|against|et|pour|contre|und|für|para|contra|association|bureau|centre|collective|committee|editors|federation|foundation|group|institute|international|league|ministry|movement|network|party|staff|union)(?!\p{L})/iu
const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/u

/** A name as family and given names, where it is a person's of at least two words; else whole, as a group's. */
export function personOf(name: string): CitedName {
	const words = name.trim().split(/\s+/)
	const whole = { literal: words.join(' ') }
	if (OF_GROUPS.test(name)) return whole
	const suffix = words.length > 2 && SUFFIX.test(words.at(-1) as string) ? words.pop() : undefined
	if (words.length < 2 || words.length > 5) return whole
	// What belongs to the family name and is written small: de, van, von der, al-.
	let first = words.length - 1
	while (first > 1 && /^\p{Ll}/u.test(words[first - 1] as string)) first--
	// A family name that nobody's given name stands before: de la Cruz.
	const isFamilyAlone =
		/^\p{Ll}/u.test(words[0] as string) && /^\p{Lu}/u.test(words.at(-1) as string)
	if (first === 1 && isFamilyAlone) return whole
	return {
		given: words.slice(0, first).join(' '),
		family: words.slice(first).join(' '),
		...(suffix && { suffix }),
	}
}
