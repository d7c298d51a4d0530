import { countries, countryNames } from '#places/countries'
import { folded } from './asking/meaning.ts'
import type { ArticleDocument } from './documents.ts'
import { ask, facetValuesLike, type SearchServer } from './server.ts'
import { indexNames } from './settings.ts'

/** Something that what is being typed may mean. */
export interface Suggestion {
	kind: 'country' | 'author' | 'issue' | 'article'
	/** What it is called. */
	label: string
	/** An article's id, a country's code, or the facet's value. */
	value: string
}

const EACH = 3
/** Suggestions begin with the second letter. */
const LEAST_LETTERS = 2
const LONGEST = 100

/** What the beginning of a question may mean, by kind, at most three of each. Throws `SearchUnavailable`. */
export async function suggest(server: SearchServer, typed: string): Promise<Suggestion[]> {
	const wanted = folded(typed.slice(0, LONGEST))
	if ([...wanted].length < LEAST_LETTERS) return []
	const [authors, issues, titles] = await Promise.all([
		facetValuesLike(server, 'authors', typed),
		facetValuesLike(server, 'issue', typed),
		titlesLike(server, typed),
	])
	const values = (kind: 'author' | 'issue', found: readonly string[]) =>
		found.slice(0, EACH).map((value): Suggestion => ({ kind, value, label: value }))
	return [
		...countriesLike(wanted),
		...values('author', authors),
		...values('issue', issues),
		...titles,
	]
}

/** Countries of which a name begins so; those of a shorter name first, so that Iran comes before its other names' kin. */
function countriesLike(wanted: string): Suggestion[] {
	return countries()
		.filter(({ code }) => countryNames(code).some((name) => folded(name).startsWith(wanted)))
		.sort(
			(a, b) =>
				Number(folded(b.name).startsWith(wanted)) - Number(folded(a.name).startsWith(wanted)) ||
				a.name.length - b.name.length,
		)
		.slice(0, EACH)
		.map(({ code, name }) => ({ kind: 'country', value: code, label: name }))
}

async function titlesLike(server: SearchServer, typed: string): Promise<Suggestion[]> {
	const [found] = await ask<Pick<ArticleDocument, 'id' | 'title'>>(server, [
		{
			indexUid: indexNames(server.prefix).articles,
			q: typed,
			attributesToSearchOn: ['title'],
			attributesToRetrieve: ['id', 'title'],
			matchingStrategy: 'all',
			limit: EACH,
		},
	])
	return (found?.hits ?? []).map(({ id, title }) => ({ kind: 'article', value: id, label: title }))
}
