import type { Article } from '#article/article'
import { dayOf } from '../documents.ts'
import { type Bag, bagFrom, count } from './bag.ts'
import { eachTermHash } from './term-hashes.ts'
import { foldedTitle } from './terms.ts'

/**
 * What the ranking index holds of an article. It is sent with a `revision`, higher than those of all that was sent before,
 * so that readers can ask for what is new, and with the time as `sentAt`.
 */
export interface RankingEntry {
	/** `a_` and the article's id. */
	id: string
	kind: 'article'
	article: string
	/** As in `ArticleDocument`. */
	day: number
	language: string
	/** Folded. */
	title: string
	/** The bag in base64: all its terms as 32-bit numbers, little end first, then a byte of weight for each. */
	bag: string
}

/** The article's entry. `names` gives the usual spellings of a country code. */
export function toRankingEntry(
	article: Article,
	names: (code: string) => readonly string[],
): RankingEntry {
	const { id, language, title } = article
	return {
		id: entryId(id),
		kind: 'article',
		article: id,
		day: dayOf(article.publishedOn),
		language,
		title: foldedTitle(title),
		bag: packed(bagOfArticle(article, names)),
	}
}

export function entryId(article: string): string {
	return `a_${article}`
}

/** What a word counts where it stands: said in the title it tells more of the text than said in a note. */
function bagOfArticle(article: Article, names: (code: string) => readonly string[]): Bag {
	const { language, kicker, subtitle, standfirst } = article
	const counts = new Map<number, number>()
	const weigh = (weight: number, ...texts: (string | null)[]) => {
		for (const text of texts)
			if (text) eachTermHash(text, language, (hash) => count(counts, hash, weight))
	}
	weigh(2, article.title, kicker)
	weigh(1.5, subtitle, standfirst)
	weigh(1, ...article.authors, ...article.topics, article.postscript)
	for (const { text } of article.blocks) weigh(1, text)
	for (const { text } of article.footnotes) weigh(0.5, text)
	const subjects = article.countries.filter(({ role }) => role === 'subject')
	for (const { code } of subjects) weigh(0.5, ...names(code))
	return bagFrom(counts)
}

function packed({ terms, weights }: Bag): string {
	const bytes = Buffer.alloc(terms.length * 5)
	for (const [n, term] of terms.entries()) bytes.writeUInt32LE(term, n * 4)
	bytes.set(weights, terms.length * 4)
	return bytes.toString('base64')
}

/** The bag in an entry. Throws `RangeError` where it cannot be one. */
export function unpacked(text: string): Bag {
	const bytes = Buffer.from(text, 'base64')
	const size = bytes.length / 5
	if (!Number.isInteger(size)) throw new RangeError('A bag of the ranking index is cut off')
	// Copied to a buffer of its own: Node's small ones share one, at any offset.
	const terms = new Uint32Array(size)
	for (let n = 0; n < size; n++) terms[n] = bytes.readUInt32LE(n * 4)
	return { terms, weights: Uint8Array.from(bytes.subarray(size * 4)) }
}
