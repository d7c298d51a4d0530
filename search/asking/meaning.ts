import { countryName, isCountryCode } from '#places/countries'
import { formerStateNamed } from '#places/former-states'
import { countriesOfLabel } from '#places/names'
import { regionName, regions } from '#places/regions'
import type { Facet } from '../answer.ts'
import { type Term, termOf } from '../words.ts'
import { endOfDates, isPartialDate, startOfDates } from './dates.ts'
import type { Clause } from './parse.ts'

/**
 * What a clause asks of an article: words, anywhere or in one field; one of these values of a facet; a value of a facet
 * that only the archive itself can name (`named`); a day not before `from` or after `to`, as YYYYMMDD. `unknown` is asked
 * for by nobody: `why` says so to the reader.
 */
export type Meaning =
	| { kind: 'words'; on: 'all' | 'title' | 'notes'; term: Term }
	| { kind: 'values'; facet: Facet; values: string[]; label: string }
	| { kind: 'named'; facet: NamedFacet; name: string }
	| { kind: 'days'; from: number | null; to: number | null; label: string }
	| { kind: 'unknown'; why: string }

/** The facets whose values are whatever the archive holds. */
export type NamedFacet = 'author' | 'issue' | 'topic' | 'source' | 'publication'

/** What the clause means, as far as it can be told without asking the archive. */
export function meaningOf(clause: Clause): Meaning {
	const { field, text } = clause
	switch (field) {
		case null:
			return { kind: 'words', on: 'all', term: termOf(clause) }
		case 'title':
			return { kind: 'words', on: 'title', term: termOf(clause) }
		case 'note':
			return { kind: 'words', on: 'notes', term: termOf(clause) }
		case 'country':
			return countryMeant(text)
		case 'region':
			return regionMeant(text)
		case 'language':
			return languageMeant(text)
		case 'year':
			return /^\d{1,4}$/.test(text)
				? { kind: 'values', facet: 'year', values: [String(Number(text))], label: text }
				: { kind: 'unknown', why: `“${text}” is not a year` }
		case 'before':
		case 'after':
			return daysMeant(clause)
		default:
			return { kind: 'named', facet: field, name: text }
	}
}

function countryMeant(text: string): Meaning {
	const codes = countryCodes(text)
	if (codes.length === 0) return { kind: 'unknown', why: `No country is called “${text}” here` }
	return {
		kind: 'values',
		facet: 'country',
		values: codes,
		label: codes.map(countryName).join(' or '),
	}
}

/** By code or by any name, in whatever letters; a state that is no more stands for those that took its place. */
function countryCodes(text: string): string[] {
	const capitals = text.toUpperCase()
	if (isCountryCode(capitals)) return [capitals]
	const named = [text, capitals].map(countriesOfLabel).find((codes) => codes.length > 0)
	return named ?? formerStateNamed(text)?.successors ?? []
}

function regionMeant(text: string): Meaning {
	const wanted = folded(text)
	const found = regions().filter(({ id, name }) => [id, name].some((one) => folded(one) === wanted))
	const near = regions().filter(({ id, name }) => folded(`${id} ${name}`).includes(wanted))
	const [region] = found.length > 0 ? found : near
	if (!region) return { kind: 'unknown', why: `No region is called “${text}” here` }
	return { kind: 'values', facet: 'region', values: [region.id], label: regionName(region.id) }
}

const LANGUAGES =
	'ar ast bg bn br ca co cs cy da de el en eo es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka ko ku lt lv mk ms nb nl no oc pl ps pt ro ru sk sl sq sr sv sw ta th tl tr uk ur uz vi zh'.split(
		' ',
	)
const inEnglish = new Intl.DisplayNames('en', { type: 'language' })

function languageMeant(text: string): Meaning {
	const wanted = folded(text)
	const code = /^[a-z]{2,3}$/.test(wanted) && inEnglish.of(wanted) !== wanted ? wanted : null
	const own = (one: string) => new Intl.DisplayNames(one, { type: 'language' }).of(one) ?? one
	const language =
		code ??
		LANGUAGES.find((one) => [inEnglish.of(one) ?? one, own(one)].some((n) => folded(n) === wanted))
	if (!language) return { kind: 'unknown', why: `“${text}” is not known as a language` }
	const label = inEnglish.of(language) ?? language
	return { kind: 'values', facet: 'language', values: [language], label }
}

/** `before` and `after` leave out the date itself, `until` and `since` take it in. */
function daysMeant({ field, name, text }: Clause): Meaning {
	if (!isPartialDate(text))
		return { kind: 'unknown', why: `“${text}” is not a date: write 2020, 2020-01 or 2020-01-05` }
	if (field === 'before') {
		const to = name === 'until' ? endOfDates(text) : startOfDates(text) - 1
		return { kind: 'days', from: null, to, label: text }
	}
	const from = name === 'since' ? startOfDates(text) : endOfDates(text) + 1
	return { kind: 'days', from, to: null, label: text }
}

/** For comparing names: without diacritics, in small letters, one space for any gap. */
export function folded(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.replace(/[‘’]/g, "'")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}']+/gu, ' ')
		.trim()
}
