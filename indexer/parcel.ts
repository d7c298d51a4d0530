import type { Article } from '#article/article'
import { countryNames } from '#places/countries'
import { toArticleDocument, toPassageDocuments } from '#search/documents'
import { toRankingEntry } from '#search/ranking/entry'
import type { Sample } from './sample.ts'

/** Meilisearch works best on payloads of some megabytes, sent without waiting for one another. */
const FULL_BYTES = 4_000_000
const FULL_ARTICLES = 1000

/** The first parcels are smaller, each twice the one before, so that Meilisearch has work while the archive is read. */
const FIRST_BYTES = 1_000_000

/** What travels to the index in one go. `T` is what the sender remembers of each article until the parcel arrived. */
export interface Parcel<T> {
	contents: T[]
	articles: string[]
	passages: string[]
	/** Entries of the ranking, without their revision. */
	ranking: string[]
	/** Articles whose passages have to go first, because an older text may have had more of them. */
	renewed: string[]
	/** Articles that have to go altogether. */
	gone: string[]
	/** Characters, in truth: of Latin letters the same. */
	bytes: number
	/** From how many on it is full. */
	room: number
}

/** The parcel after `before`, or the first. */
export function emptyParcel<T>(before?: Parcel<T>): Parcel<T> {
	const room = before ? Math.min(before.room * 2, FULL_BYTES) : FIRST_BYTES
	return {
		contents: [],
		articles: [],
		passages: [],
		ranking: [],
		renewed: [],
		gone: [],
		bytes: 0,
		room,
	}
}

/** Puts an article into the parcel, and tells the sample of it. */
export function pack<T>(
	parcel: Parcel<T>,
	article: Article,
	{ content, sample }: { content: T; sample?: Sample },
): void {
	const { article: line, passages, ranking } = documentsOf(article)
	parcel.contents.push(content)
	parcel.articles.push(JSON.stringify(line))
	parcel.ranking.push(JSON.stringify(ranking))
	sample?.add(article.id, ranking.bag)
	for (const passage of passages) {
		const passageLine = JSON.stringify(passage)
		parcel.passages.push(passageLine)
		parcel.bytes += passageLine.length
	}
	parcel.bytes += parcel.articles.at(-1)!.length
}

export function isFull({ bytes, room, contents }: Parcel<unknown>): boolean {
	return bytes >= room || contents.length >= FULL_ARTICLES
}

/** Every document the index should hold of an article. */
export function documentsOf(article: Article) {
	return {
		article: toArticleDocument(article, countryNames),
		passages: toPassageDocuments(article),
		ranking: toRankingEntry(article, countryNames),
	}
}
