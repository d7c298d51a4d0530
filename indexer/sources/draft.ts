import type { Article, ArticleCountry, Removal, Repair } from '#article/article'
import { referencesIn } from '#article/references/references'
import { damagedSpellings } from '#article/spellings/spellings'
import { countriesOfLabel } from '#places/names'
import { regionsOf, regionsOfLabel } from '#places/regions'
import { tagCountries } from '#places/tag'
import { creditsOf } from '../clean/credits.ts'
import { spokenIn } from '../clean/language.ts'
import { UNSURE } from '../clean/mojibake.ts'
import { tidy } from '../clean/text.ts'
import { isTypesetting } from '../clean/typeset.ts'

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
	const spoken = spokenIn(words, language)
	if (spoken.warning) warnings.push(spoken.warning)
	const tagged = tagCountries(draft)
	const countries = countryCodes ? asGiven(countryCodes, tagged) : tagged
	// In the order in which the article JSON is described, for whoever reads it.
	const { id, format, url, publication, kicker, title, subtitle, standfirst, ...rest } = draft
	const repairs = draft.repairs.filter((repair) => !isTypesetting(repair))
	const { topics } = rest
	const head = { id, format, url, publication, kicker, title, subtitle, standfirst }
	const subjects = countries.filter(({ role }) => role === 'subject').map(({ code }) => code)
	return {
		...head,
		language: spoken.language,
		...rest,
		...creditsOf(draft),
		countries,
		topics: topics.filter((topic) => !isPlace(topic, countries)),
		regions: [...new Set([...regionsOf(subjects), ...topics.flatMap(regionsOfLabel)])],
		repairs,
		warnings,
		removals: [...(draft.removals ?? []), ...draft.repairs.filter(isTypesetting).map(asRemoval)],
		references: referencesIn(draft.footnotes),
		rubrics: draft.rubrics ?? [],
		translations: draft.translations ?? [],
		alsoAt: draft.alsoAt ?? [],
		spellings: damagedSpellings(repairs),
		origins: {},
	}
}

/** Signs that a text was set with were taken out of it, and nothing in it was wrong. */
function asRemoval({ raw, rule }: Repair): Removal {
	return { text: raw, rule, where: null }
}

function asGiven(codes: readonly string[], tagged: readonly ArticleCountry[]): ArticleCountry[] {
	return [...new Set(codes)].map((code) => {
		const { mentions, because } = tagged.find((country) => country.code === code) ?? {
			mentions: 0,
			because: [],
		}
		return { code, role: 'subject', mentions, because }
	})
}

/** True for a keyword that says no more than the countries and regions of the article already do. */
function isPlace(topic: string, countries: readonly ArticleCountry[]): boolean {
	const named = countriesOfLabel(topic)
	return named.length > 0
		? named.every((code) => countries.some((country) => country.code === code))
		: regionsOfLabel(topic).length > 0
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
