/** What a citation says of an article. `publishedOn` is ISO 8601 and may be partial; `url` is where it is read. */
export interface Citable {
	id: string
	title: string
	authors: readonly string[]
	publication: string
	issue: string | null
	publishedOn: string | null
	url: string
}

/** The parts of a partial date that are known: year, month, day. */
export function dateParts(date: string): number[] {
	return date.split('-').map(Number)
}

/** A name as family and given names, where it is one of at least two words; else whole, as a group's. */
export function personOf(name: string): { family: string; given: string } | { literal: string } {
	const words = name.trim().split(/\s+/)
	if (words.length < 2 || words.length > 5) return { literal: name.trim() }
	// What belongs to the family name and is written small: de, van, von der, al-.
	let first = words.length - 1
	while (first > 1 && /^\p{Ll}/u.test(words[first - 1] as string)) first--
	return { given: words.slice(0, first).join(' '), family: words.slice(first).join(' ') }
}
