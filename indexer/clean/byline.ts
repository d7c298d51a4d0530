import type { Contributor, ContributorRole } from '#article/article'
import { authorSlug } from '#article/author-slug'
import { tidy } from './text.ts'

/** Who wrote a text, and who else had a part in it. */
export interface Credits {
	authors: string[]
	contributors: Contributor[]
}

const ROLES: readonly [RegExp, ContributorRole][] = [
	[
		/^(?:trans(?:l|lat(?:or|ion|ed by))?|trad(?:uct(?:eur|rice|or|ora|ion))?|übers(?:etzer(?:in)?)?)\.?$/iu,
		'translator',
	],
	[/^(?:eds?|editors?|éd|dir|hg|hrsg)\.?$/iu, 'editor'],
	[/^(?:photos?|photographs?|photographer|fotos?|photographe)\.?$/iu, 'photographer'],
	[/^(?:interviewer|interview|entretien)\.?$/iu, 'interviewer'],
	[/^(?:interviewee|interviewed|interviewé|interviewée)\.?$/iu, 'interviewee'],
]

// A body of people, which may have “and” and commas in its name.
const BODY =
	/\b(?:academy|agency|alliance|assembly|associa\p{L}+|asocia\p{L}+|bureau|campaign|coalition|collecti\p{L}+|colectivo|comit\p{L}+|committee|confederation|council|editor\p{L}+|federation|fédération|forum|front|frente|group|groupe|grupo|initiative|institute|institut|international|league|ligue|liga|left|magazine|mouvement|movement|movimiento|network|organi[sz]ation|part(?:y|i|ido|ei)|press|project|rédaction|réseau|secretariat|society|solidarity|staff|syndicat|team|tendency|union|universit\p{L}+|women|workers|youth)\b/iu
const PARTICLE = `(?:al|ap|bar|bat|ben|bin|bint|da|das|de|del|della|den|der|di|do|dos|du|el|la|las|le|les|los|o|ten|ter|van|von|y|zu|zum|zur|d['’]|abd|abu|ibn)`
const WORD = String.raw`(?:(?:[dDlL]|O|al|el|an|ash|as)['’-])?\p{Lu}(?:\p{L}|['’-](?=\p{L}))*(?:\.(?= ))?`
/** A person's name as a pattern: two to six words, all but the particles with capitals. */
export const PERSON = `(?:${WORD})(?:[ -](?:${PARTICLE} )*(?:${WORD})){1,5}`
const WHOLE_PERSON = new RegExp(`^${PERSON}$`, 'u')
const AND = /\s+(?:and|&|et|y|e|und)\s+/u
const HONORIFIC = /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mme|Mlle|Rev)\.? )+/u

/** The credits that bylines give, each as it was printed; a body keeps its name whole. */
export function readBylines(bylines: readonly string[]): Credits {
	const credits: Credits = { authors: [], contributors: [] }
	for (const byline of bylines)
		for (const printed of namesIn(tidy(byline))) {
			const { name, role } = roleOf(printed)
			if (name === '') continue
			if (role) credits.contributors.push({ name, role })
			if (role !== 'translator' && role !== 'photographer' && role !== 'editor')
				credits.authors.push(name)
		}
	return { authors: distinct(credits.authors), contributors: credits.contributors }
}

/** One name of each person: spellings with and without accents are one, in the form that came first. */
export function distinct(names: readonly string[]): string[] {
	const first = new Map<string, string>()
	for (const name of names) {
		const slug = authorSlug(name)
		if (!first.has(slug)) first.set(slug, name)
	}
	return [...first.values()]
}

/** The names of a list; it is parted only where every part is a name of its own. */
function namesIn(list: string): string[] {
	const bare = list
		.replace(/^\((.*)\)$/u, '$1')
		.replace(/^(?:written by|by|par|por|von|di)\s*:?\s+(?=\p{Lu})/iu, '')
	const turned = turnedName(bare)
	if (turned) return [turned]
	const stretches = bare.split(/\s*;\s*/u)
	if (stretches.length > 1) return stretches.flatMap((one) => turnedName(one) ?? namesIn(one))
	// A role or a place after the last name: `par Jacques Bidet, universitaire`.
	const described = new RegExp(`^(${PERSON}), \\p{Ll}[^,]{2,60}$`, 'u').exec(bare)
	if (described?.[1]) return [described[1]]
	const parts = bare.split(/\s*,\s+/u).flatMap((part) => {
		const people = part.replace(/^(?:and|&|et|y|e|und)\s+/u, '').split(AND)
		return people.length > 1 && people.every(isPerson)
			? people
			: [people.length > 1 ? part : (people[0] ?? '')]
	})
	if (parts.length === 1) return parts
	const isList = parts.every(
		(part, index) => isPerson(part) || (index > 0 && BODY.test(part) && !BODY.test(parts[0] ?? '')),
	)
	return isList ? parts : [bare]
}

function isPerson(text: string): boolean {
	const name = text.replace(/\s*\([^()]*\)$/u, '').replace(HONORIFIC, '')
	return WHOLE_PERSON.test(name) && !BODY.test(name)
}

/** `Achcar, Gilbert` the right way round; null where it could as well be two names. */
function turnedName(text: string): string | null {
	const [, last, first] = /^([\p{L}'’-]+), (\p{Lu}[\p{L}'’-]*(?: \p{Lu}\.)*)$/u.exec(text) ?? []
	if (!last || !first || /^(?:Jr|Sr|I{2,3}|IV)$/u.test(first)) return null
	return /^\p{Lu}/u.test(last) ? `${first} ${last}` : null
}

function roleOf(printed: string): { name: string; role: ContributorRole | null } {
	const [, name = printed, said = ''] = /^(.+?)\s*\(([^()]+)\)$/u.exec(printed) ?? []
	const role = ROLES.find(([pattern]) => pattern.test(said.trim()))?.[1] ?? null
	return { name: asName(role ? name : printed), role }
}

/** A name with single spaces, without a title before it and without the capitals of a headline. */
export function asName(printed: string): string {
	const name = tidy(printed).replace(/[\s,;.]+$/u, (end) => (/^\.$/u.test(end) ? end : ''))
	const bare = name.replace(HONORIFIC, '')
	const known = bare.includes(' ') ? bare : name
	return /^\P{Ll}+$/u.test(known) && isShouted(known) ? lowered(known) : known
}

/** Whether it is a name in capitals, not a few initials or an abbreviation. */
function isShouted(name: string): boolean {
	const words = name.split(/[\s-]+/u)
	return (
		words.length > 1 &&
		words.every((word) => /^\p{Lu}/u.test(word)) &&
		words.some((word) => word.length > 4)
	)
}

function lowered(name: string): string {
	return name
		.toLowerCase()
		.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
		.replace(/(?<=\s)(?:De|Del|Der|Den|Di|Da|Dos|Du|La|Le|Van|Von|Y)(?=\s)/gu, (word) =>
			word.toLowerCase(),
		)
}
