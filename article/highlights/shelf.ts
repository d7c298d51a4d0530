/** Where a passage stands now: as it was marked, in changed words, or nowhere. */
type Standing = 'placed' | 'changed' | 'lost'

type State = 'exact' | 'fuzzy' | 'ambiguous' | 'orphaned' | 'manual'

const STANDING: Readonly<Record<State, Standing>> = {
	exact: 'placed',
	manual: 'placed',
	fuzzy: 'changed',
	ambiguous: 'lost',
	orphaned: 'lost',
}

/** What a shelf of highlights can be narrowed by. */
export const SHELF_FACETS = [
	'article',
	'country',
	'issue',
	'author',
	'colour',
	'tag',
	'list',
	'state',
] as const
export type ShelfFacet = (typeof SHELF_FACETS)[number]

/** The article that passages stand in, as far as they are found by it. */
export interface ShelvedArticle {
	id: string
	title: string
	kicker: string | null
	issue: string | null
	/** ISO 8601, possibly partial. */
	publishedOn: string | null
	authors: readonly string[]
	/** ISO 3166 alpha-2: what the article is about. */
	countries: readonly string[]
	/** Ids of the reader's lists that it stands on. */
	lists: readonly string[]
}

/** A highlight as it is found again: what was marked, the reader's words on it, and its article. */
export interface ShelvedHighlight {
	id: string
	article: ShelvedArticle
	colour: 'yellow' | 'green' | 'blue' | 'pink'
	/** The state of its anchor. */
	state: State
	quote: string
	note: string
	/** How often it was changed. */
	rev: number
	/** What the text says where a lost one may belong; null where nothing is like it. */
	guess: string | null
	tags: readonly string[]
	/** Milliseconds since 1970. */
	markedAt: number
	/** Where it stands in the article, in code points; null for a lost one. */
	start: number | null
}

/** A reader's highlights and the names of their lists, by id. */
export interface HighlightShelf {
	highlights: readonly ShelvedHighlight[]
	lists: ReadonlyMap<string, string>
}

/** The values of a facet that a highlight has. */
export function valuesOf(highlight: ShelvedHighlight, facet: ShelfFacet): readonly string[] {
	const { article } = highlight
	if (facet === 'article') return [article.id]
	if (facet === 'country') return article.countries
	if (facet === 'issue') return article.issue === null ? [] : [article.issue]
	if (facet === 'author') return article.authors
	if (facet === 'colour') return [highlight.colour]
	if (facet === 'tag') return highlight.tags.map(tagKey)
	if (facet === 'list') return article.lists
	return [STANDING[highlight.state]]
}

/** A tag without regard to case, as tags are compared. */
export function tagKey(tag: string): string {
	return tag.toLowerCase()
}
