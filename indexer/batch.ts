import type { Article } from '#article/article'
import { saveInTurn } from '#db/articles'
import type { Connection, Database } from '#db/connection'
import { addLines, type LedgerLine } from '#db/ledger'
import { type Saved, saveTexts, standingsOf } from '#db/saving'
import { understand } from '#db/understanding'

/** What an input came to so far: an article that is to be saved, or the ledger line that closes it. */
export type Entry =
	| {
			kind: 'article'
			article: Article
			/** Its `recordDigest`. */
			digest: string
			input: string
			place: string | null
	  }
	| ({ kind: 'line' } & Closed)

type Closed = Omit<LedgerLine, 'n'>

export interface BatchOptions {
	runId: number
	/** The number of the batch's first ledger line. */
	firstLine: number
	/** Done in the same transaction, once what became of the entries is known. */
	alongside?: (tx: Connection, lines: readonly LedgerLine[]) => Promise<void>
}

/**
 * Saves the articles and writes the ledger's lines in one transaction: after a kill both are there or neither.
 * An article that the database refuses becomes a failed line and spoils nothing else.
 */
export function saveBatch(
	db: Database,
	entries: readonly Entry[],
	{ runId, firstLine, alongside }: BatchOptions,
): Promise<LedgerLine[]> {
	return db.transaction(async (tx) => {
		await saveInTurn(tx)
		const closed = close(entries, await saveTexts(tx, articlesIn(entries), { understand }))
		const lines = closed.map((line, index) => ({ n: firstLine + index, ...line }))
		await addLines(tx, runId, lines)
		await alongside?.(tx, lines)
		return lines
	})
}

/** What saving the entries would come to; writes nothing. `db` is null while there is no library. */
export async function rehearseBatch(
	db: Connection | null,
	entries: readonly Entry[],
): Promise<Closed[]> {
	const articles = articlesIn(entries)
	const standings = db
		? await standingsOf(db, articles, { understand })
		: articles.map(
				({ article }): Saved => ({ outcome: 'new', articleId: article.id, reason: null }),
			)
	return close(entries, standings)
}

type Arrived = Extract<Entry, { kind: 'article' }>

const articlesIn = (entries: readonly Entry[]) =>
	entries.filter((entry): entry is Arrived => entry.kind === 'article')

/** The line that closes each entry; `saved` is what became of the articles among them, in their order. */
function close(entries: readonly Entry[], saved: readonly Saved[]): Closed[] {
	const results = saved.values()
	return entries.map((entry) => {
		if (entry.kind === 'line') {
			const { kind: _, ...line } = entry
			return line
		}
		const result = results.next().value
		if (!result) throw new Error('An article was saved and its outcome is not known')
		return { input: entry.input, place: entry.place, ...result }
	})
}
