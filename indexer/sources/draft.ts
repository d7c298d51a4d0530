import type { Article, ArticleCountry } from '#article/article'
import { regionsOf } from '#places/regions'
import { tagCountries } from '#places/tag'
import { languageOf } from '../clean/language.ts'
import { UNSURE } from '../clean/mojibake.ts'
import { tidy } from '../clean/text.ts'

/** What a source knows of an article before its language and places are worked out; null where it does not say. */
export type Draft = Omit<Article, 'language' | 'countries' | 'regions' | WorkedOut | Seldom> &
	Partial<Pick<Article, Seldom>> & {
		language: string | null
		/** Country codes that the source gives and that are taken as given. */
		countryCodes: string[] | null
	}

/** Fields that only some sources know. */
type Seldom = 'removals' | 'rubrics' | 'translations' | 'contributors' | 'alsoAt'
/** Fields that are made of the others. */
type WorkedOut = 'references' | 'spellings' | 'origins'

/** The article that a draft becomes, with its language, countries and regions, and every doubt among its warnings. */
export function toArticle({ language, countryCodes, ...draft }: Draft): Article {
	const warnings = [...draft.warnings, ...unsureRepairs(draft), ...unrepaired(draft)]
	const words = [draft.standfirst, ...draft.blocks.map((block) => block.text)]
		.filter(Boolean)
		.join(' ')
	const spoken = language ?? languageOf(words)
	if (!spoken) warnings.push('The language could not be told; English is assumed.')
	const tagged = tagCountries(draft)
	const countries = countryCodes ? asGiven(countryCodes, tagged) : tagged
	// In the order in which the article JSON is described, for whoever reads it.
	const { id, format, url, publication, kicker, title, subtitle, standfirst, repairs, ...rest } =
		draft
	const head = { id, format, url, publication, kicker, title, subtitle, standfirst }
	const subjects = countries.filter(({ role }) => role === 'subject').map(({ code }) => code)
	return {
		...head,
		language: spoken ?? 'en',
		...rest,
		countries,
		regions: regionsOf(subjects),
		repairs,
		warnings,
		removals: draft.removals ?? [],
		references: [],
		rubrics: draft.rubrics ?? [],
		translations: draft.translations ?? [],
		contributors: draft.contributors ?? [],
		alsoAt: draft.alsoAt ?? [],
		spellings: [],
		origins: {},
	}
}

function asGiven(codes: readonly string[], tagged: readonly ArticleCountry[]): ArticleCountry[] {
	return [...new Set(codes)].map((code) => ({
		code,
		role: 'subject',
		mentions: tagged.find((country) => country.code === code)?.mentions ?? 0,
		because: [],
	}))
}

function unsureRepairs({ repairs }: Pick<Draft, 'repairs'>): string[] {
	const unsure = repairs.filter(({ confidence }) => confidence < UNSURE)
	if (unsure.length === 0) return []
	const shown = unsure.slice(0, 5).map(({ raw, fixed }) => `“${tidy(raw)}” to “${fixed}”`)
	const more = unsure.length > shown.length ? ` and ${unsure.length - shown.length} more` : ''
	return [`Unsure repairs: ${shown.join(', ')}${more}.`]
}

function unrepaired({
	title,
	standfirst,
	blocks,
	footnotes,
}: Pick<Draft, 'title' | 'standfirst' | 'blocks' | 'footnotes'>): string[] {
	const texts = [title, standfirst ?? '', ...[...blocks, ...footnotes].map(({ text }) => text)]
	// The look for the signs alone comes first: the words around them are slow to look for, and seldom there.
	const garbled = texts.filter((text) => /â[Ee€]/u.test(text))
	const left = garbled.flatMap((text) => /\S{0,20}(?:â[Ee]uros|â€)\S{0,20}/u.exec(text)?.[0] ?? [])
	return left.length === 0 ? [] : [`Garbled text was left as it is, such as “${left[0]}”.`]
}
