/** A word of a person's name: capitalised, an initial, or a particle that stands between. */
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*\.?(?:-?\p{Lu}\.)*)`
const PARTICLE = String.raw`(?:de|des|du|da|do|dos|das|del|della|di|d[’']|la|le|el|van|von|der|den|ter|ten|zu|zur|y|al|bin|ben|ibn|af|av|bint|abu|st\.)`
const SPACED = `[ -]`
const NAME = `(?:${PARTICLE}${SPACED}){0,2}(?:al-)?${WORD}(?:(?:${SPACED}(?:${PARTICLE}${SPACED}){0,2}| ?d[’'])(?:al-)?${WORD}){0,4}(?:,? Jr\\.?)?`
const WHOLE = new RegExp(`^${NAME}$`, 'u')
const AT_END = new RegExp(`(?<=(?:^|[^\\p{L}]\\p{Ll}[\\p{L}’']*|[:’]) )${NAME}$`, 'u')
const AND = / (?:and|&|et|y|e|und|with|avec) /u
const OTHERS =
	/,? (?:et|and|y|e|und) (?:al(?:ii|\.)?|others|autres|otros|outros|altri|andere)\.?$|,? et\. al\.$/u
const SURNAME_FIRST = /^(?<surname>[^,]+), (?<given>(?:\p{Lu}[\p{L}\p{M}-]*\.? ?){1,3})$/u
const LONGEST = 160

/** The people a piece of text names and nothing else; null where it says more. */
export function namesIn(text: string): string[] | null {
	const bare = text
		.slice(0, LONGEST + 1)
		.trim()
		.replace(OTHERS, '')
	if (bare === '' || bare.length > LONGEST) return null
	const inverted = SURNAME_FIRST.exec(bare)?.groups
	if (
		inverted &&
		WHOLE.test(inverted.surname ?? '') &&
		!/ /u.test((inverted.surname ?? '').replace(/^(?:van|von|de|der) /giu, ''))
	)
		return [`${inverted.given?.trim()} ${inverted.surname}`]
	const names = bare
		.split(AND)
		.flatMap((part) => part.split(/, ?/u))
		.map((name) => name.trim())
	if (names.length > 6 || !names.every((name) => WHOLE.test(name))) return null
	return names
}

/** Whoever a sentence ends with: `is borrowed from Ana Prat`. Only a name of two words or more is taken for one. */
export function nameAtEnd(text: string): string[] | null {
	const tail = text.slice(-LONGEST)
	const [last] = AT_END.exec(tail) ?? []
	if (last === undefined) return null
	const before = / (?:and|&|et|y|e|und) $/u.test(tail.slice(0, -last.length))
	const [other] = before
		? (AT_END.exec(tail.slice(0, -last.length).replace(/ \S+ $/u, '')) ?? [])
		: []
	const names = [other, last]
		.flatMap((name) => name?.replace(/^(?:de|du|di|von|d[’']) ?(?=\p{Lu}\S* \p{L})/u, '') ?? [])
		.filter((name) => name.includes(' '))
	return names.length === 0 ? null : names
}

/** The name by which an author is cited again: the last word, without accents' or capitals' differences. */
export function surnameOf(name: string): string {
	const words = name.replace(/,? Jr\.?$/u, '').split(' ')
	return (words.at(-1) ?? name).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
