import type { Article, Reference } from '#article/article'
import type { ListEntry } from '#article/lists/entry'
import type { TakenList } from '#article/lists/taken-list'

let made = 0

const anId = () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`

type Given<K extends ListEntry['kind']> = Partial<Extract<ListEntry, { kind: K }>>

/** A heading on a list. */
export const aSection = (title: string, note = ''): ListEntry => ({
	...{ id: anId(), note, addedBy: null, kind: 'section', title },
})

/** A link on a list. */
export const aLink = (given: Given<'link'>): ListEntry => ({
	...{
		id: anId(),
		note: '',
		addedBy: null,
		kind: 'link',
		title: 'A page',
		url: 'https://a.example/',
	},
	...given,
})

/** A passage of an article on a list. */
export const aPassage = (article: Article, quote: string, note = ''): ListEntry => ({
	...{ id: anId(), note, addedBy: null, kind: 'passage', articleId: article.id },
	...{ highlightId: anId(), title: article.title, quote },
})

/** An article on a list. */
export const anEntry = (article: Article, note = ''): ListEntry => ({
	...{ id: anId(), note, addedBy: null, kind: 'article', articleId: article.id, words: 100 },
	...{ title: article.title, kicker: article.kicker, issueNumber: article.issue?.number ?? null },
	...{ publishedOn: article.publishedOn, authors: article.authors },
})

/** A list as it is taken along with these articles known, their texts with it; a test names only what matters to it. */
export function aTakenList(
	entries: readonly ListEntry[],
	{ articles = [], ...wish }: Partial<Omit<TakenList, 'articles'>> & { articles?: Article[] } = {},
): TakenList {
	const origin = 'https://library.example'
	const id = '00000000-0000-4000-8000-00000000000a'
	return {
		...{ id, title: 'Harbours', description: '', curator: null, origin, entries },
		...{ changedAt: '2026-01-02T03:04:05.678Z', address: `${origin}/lists/${id}` },
		articles: new Map(articles.map((article) => [article.id, citableOf(article, origin)])),
		texts: new Map(articles.map((article) => [article.id, article])),
		references: new Map(articles.map((article) => [article.id, article.references])),
		...wish,
	}
}

function citableOf(article: Article, origin: string) {
	const { id, title, authors, publication, issue, publishedOn } = article
	const url = `${origin}/articles/${id}`
	return { id, title, authors, publication, issue: issue?.number ?? null, publishedOn, url }
}

/** Something that a note cites; a test names only what matters to it. */
export function aReference(known: Partial<Reference>): Reference {
	return {
		...{ note: '1', kind: 'book', text: '', authors: [], title: null, container: null },
		...{ publisher: null, place: null, date: null, pages: null, url: null, sameAs: null },
		confidence: 1,
		...known,
	}
}
