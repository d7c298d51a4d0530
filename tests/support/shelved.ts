import type { HighlightShelf, ShelvedArticle, ShelvedHighlight } from '#article/highlights/shelf'

let made = 0

/** What a test may say of a highlight on a shelf: any field of it, and of its article. */
export type ShelvedWish = Partial<Omit<ShelvedHighlight, 'article'>> & {
	article?: Partial<ShelvedArticle>
}

/** A highlight on a shelf, made later than those made before; a test names only what matters to it. */
function aShelved({ article, ...wish }: ShelvedWish = {}): ShelvedHighlight {
	made++
	return {
		id: `h${String(made).padStart(4, '0')}`,
		colour: 'yellow',
		state: 'exact',
		quote: 'Nobody had unloaded a ship since May.',
		note: '',
		rev: 1,
		guess: null,
		tags: [],
		markedAt: made,
		start: made,
		article: {
			...{ id: 'quay', title: 'The Quay', kicker: null, issue: null, publishedOn: null },
			...{ authors: [], countries: [], lists: [], ...article },
		},
		...wish,
	}
}

/** A shelf of such highlights. */
export function aShelf(...wishes: ShelvedWish[]): HighlightShelf {
	return { highlights: wishes.map(aShelved), lists: new Map() }
}
