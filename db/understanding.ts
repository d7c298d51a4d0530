import type { Article } from '#article/article'
import { referencesIn } from '#article/references/references'
import { damagedSpellings } from '#article/spellings/spellings'
import { regionsOf } from '#places/regions'
import { tagCountries } from '#places/tag'

/**
 * The article with everything worked out anew that follows from its other fields. What a source gave as given stays.
 */
export function understand(article: Article): Article {
	const understood = {
		...article,
		references: referencesIn(article.footnotes),
		spellings: damagedSpellings(article.repairs),
	}
	if (areGiven(article)) return understood
	const countries = tagCountries(article)
	// A region that follows from none of the subjects so far was a keyword, which is no topic any more.
	const asked = article.regions.filter((region) => !regionsOf(subjectsOf(article)).includes(region))
	const regions = [...new Set([...regionsOf(subjectsOf({ countries })), ...asked])]
	return { ...understood, countries, regions }
}

const subjectsOf = ({ countries }: Pick<Article, 'countries'>) =>
	countries.filter(({ role }) => role === 'subject').map(({ code }) => code)

/** Countries that a record gave, which are subjects without a word that says why, and not ours to judge. */
function areGiven({ countries, origins, format }: Article): boolean {
	const isPrepared = (origins.countries ?? format) === 'jsonl'
	return isPrepared && countries.length > 0 && countries.every(isGiven)
}

const isGiven = ({ role, because }: Article['countries'][number]) =>
	role === 'subject' && because.length === 0
