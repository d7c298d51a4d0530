import { dateAtEnd, dateOf } from './dates.ts'
import { CITIES, isPublisher } from './known.ts'

/** Where, by whom and when a book was published, as far as a piece of text says. */
export interface Imprint {
	place: string | null
	publisher: string | null
	date: string | null
}

const LONGEST = 70

/** The imprint that these pieces between commas are: `London: Verso, 2005`, `Akal, Madrid`, `Köln 1980`. What says anything else is passed over. */
export function imprintOf(pieces: readonly string[]): Imprint {
	const found: Imprint = { place: null, publisher: null, date: null }
	const open: string[] = []
	for (const piece of wholeCities(pieces)) {
		const date = dateOf(piece)
		if (date) {
			found.date ??= date
			continue
		}
		const dated = dateAtEnd(piece)
		const text = dated?.before ? dated.before.replace(/[,:]$/u, '') : piece
		if (text.length > LONGEST || !(/^\p{Lu}[^\ue000-\ue003]*$/u.test(text) || isPublisher(text)))
			continue
		if (dated?.before) found.date ??= dated.iso
		const [, place, publisher] = /^(\p{Lu}[^:\d]{1,40}): ?([\p{Lu}\d].{1,50})$/u.exec(text) ?? []
		if (place && publisher) {
			found.place ??= place
			found.publisher ??= publisher
		} else if (CITIES.has(text)) found.place ??= text
		else if (isPublisher(text)) found.publisher ??= text
		else open.push(text)
	}
	const [only] = open
	// One that is no known city, beside a known city, is the publisher; beside a known publisher it is the place.
	if (only !== undefined && open.length === 1) {
		if (found.place !== null) found.publisher ??= only
		else if (found.publisher !== null) found.place = only
	}
	return found
}

/** `Washington`, `DC` are one place. */
function wholeCities(pieces: readonly string[]): string[] {
	const whole: string[] = []
	for (const piece of pieces) {
		const before = whole.at(-1)
		const [, head, rest = ''] = /^([A-Z]{2}|Mass\.|D\.C\.|D\.F\.)(?=$|[: ])(.*)$/u.exec(piece) ?? []
		if (before !== undefined && head && CITIES.has(`${before}, ${head}`))
			whole[whole.length - 1] = `${before}, ${head}${rest}`
		else whole.push(piece)
	}
	return whole
}
