import type { Article } from '#article/article'
import { type Correction, corrected, editorsRepair } from '#article/correcting'
import { merge } from '#article/merging'
import { regionsOf } from '#places/regions'
import { recordDigest } from './record.ts'
import type { Work } from './works.ts'

/** An article made of all that its sources and its editors say. */
export interface Made {
	work: Work
	article: Article
	digest: string
	isNew: boolean
	/** Whether it differs from what the library shows. */
	isChanged: boolean
}

/** Makes the article of a work whose sources are all at hand. What only one source says of itself stays as it is. */
export function made(
	work: Work,
	corrections: readonly Correction[],
	{ understand }: { understand?: (article: Article) => Article },
): Made {
	const said = [...work.sources.values()]
	const records = said.map(({ record }) => {
		if (!record) throw new Error(`A source of ${work.id} is not at hand`)
		return record
	})
	const merged = corrected(merge(records, work.id), corrections)
	const isOfSeveral = records.length > 1 || corrections.length > 0
	const article = withCountries(
		isOfSeveral && understand ? understand(merged) : merged,
		corrections,
	)
	const isAlone = !isOfSeveral && article.id === records[0]?.id
	const digest = isAlone ? (said[0]?.digest ?? recordDigest(article)) : recordDigest(article)
	return {
		work,
		article,
		digest,
		isNew: !work.holding,
		isChanged: digest !== work.holding?.digest,
	}
}

/** The countries an editor gave as the subjects; what else the text names stays mentioned. */
export function withCountries(article: Article, corrections: readonly Correction[]): Article {
	const given = corrections.find((correction) => correction.field === 'countries')
	if (!given) return article
	const codes = given.value
	const found = new Map(article.countries.map((country) => [country.code, country]))
	const subjects = codes.map((code) => ({
		...(found.get(code) ?? { code, mentions: 0, because: [] }),
		role: 'subject' as const,
	}))
	const others = article.countries
		.filter(({ code }) => !codes.includes(code))
		.map((country) => ({ ...country, role: 'mentioned' as const }))
	const before = article.countries.filter(({ role }) => role === 'subject').map(({ code }) => code)
	return {
		...article,
		countries: [...subjects, ...others],
		regions: regionsOf(codes),
		repairs: [...article.repairs, editorsRepair(before, codes)],
	}
}
