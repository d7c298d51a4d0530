/** Openers and what closes them. Straight marks and the single ones are also apostrophes and take more care. */
const PAIRS: Readonly<Record<string, string>> = {
	'“': '”',
	'«': '»',
	'„': '“”',
	'»': '«',
	'‹': '›',
	'"': '"',
	'‘': '’',
	'‚': '‘’',
	"'": "'",
}
const CLOSERS = new Set('”»“«›"’‘\'')
const SINGLE = "'‘‚"

/** A title is no longer than this. */
const LONGEST = 300

export const isQuoteMark = (character: string) => character in PAIRS || CLOSERS.has(character)

/** The text with a mark before and after everything that is quoted; what is quoted within that stays as it is. */
export function markQuotes(text: string): string {
	let out = ''
	let from = 0
	for (let at = 0; at < text.length; at++) {
		const closers = PAIRS[text[at] as string]
		if (closers === undefined || !opens(text, at)) continue
		const end = closing(text, {
			from: at + 1,
			closers,
			isSingle: SINGLE.includes(text[at] as string),
		})
		if (end === null) continue
		const inner = text.slice(at, end + 1).replace(/[\ue000\ue001]/gu, '')
		out += `${text.slice(from, at)}\ue002${inner}\ue003`
		from = end + 1
		at = end
	}
	return out + text.slice(from)
}

/** Whether a quotation can begin here: not within a word, nor before white space unless a French one does. */
function opens(text: string, at: number): boolean {
	const before = text[at - 1] ?? ' '
	const after = text[at + 1] ?? ' '
	if (/[\p{L}\p{N}]/u.test(before)) return false
	return text[at] === '«' ? true : !/\s/u.test(after)
}

function closing(
	text: string,
	{ from, closers, isSingle }: { from: number; closers: string; isSingle: boolean },
): number | null {
	let second: number | null = null
	const last = Math.min(text.length, from + LONGEST)
	for (let at = from; at < last; at++) {
		if (!closers.includes(text[at] as string)) continue
		const after = text[at + 1] ?? ''
		if (/[\p{L}\p{N}]/u.test(after)) continue
		if (!isSingle) return at
		// `‘The Workers’ State’, …`: what ends a title is followed by a stop, or by where it stands.
		if (!/\s/u.test(after) || /[,.?!]/u.test(text[at - 1] ?? '')) return at
		if (/^ (?:in|en|dans|em|\()\b/u.test(text.slice(at + 1, at + 7))) return at
		second ??= at
	}
	return second
}
