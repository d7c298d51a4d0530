import type { Article } from '#article/article'
import { type SaveOptions, type Standing, saveArticle, saveInTurn } from '#db/articles'
import type { Connection, Database } from '#db/connection'
import { addLines, type LedgerLine } from '#db/ledger'
import { refusalOf } from '#db/refusal'

/** What an input came to so far: an article that is to be saved, or the ledger line that closes it. */
export type Entry =
	| { kind: 'article'; article: Article; input: string; place: string | null }
	| ({ kind: 'line' } & Closed)

type Closed = Omit<LedgerLine, 'n'>

export interface BatchOptions extends SaveOptions {
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
	{ runId, firstLine, alongside, ...options }: BatchOptions,
): Promise<LedgerLine[]> {
	return db.transaction(async (tx) => {
		await saveInTurn(tx)
		const lines: LedgerLine[] = []
		for (const entry of entries)
			lines.push({ n: firstLine + lines.length, ...(await close(entry, saveTo(tx, options))) })
		await addLines(tx, runId, lines)
		await alongside?.(tx, lines)
		return lines
	})
}

/** What becomes of an article, told without the doing: `--dry-run` asks, an import saves. */
export type Deed = (article: Article) => Promise<Standing>

const POORER =
	'The library has much more of this text, read from another format; that is kept as it is.'

/** The line that closes an entry once `deed` is done to its article. */
export async function close(entry: Entry, deed: Deed): Promise<Closed> {
	if (entry.kind === 'line') {
		const { kind: _, ...line } = entry
		return line
	}
	const line = { input: entry.input, place: entry.place, articleId: entry.article.id }
	try {
		const standing = await deed(entry.article)
		return standing === 'poorer'
			? { ...line, outcome: 'skipped', reason: POORER }
			: { ...line, outcome: standing, reason: null }
	} catch (error) {
		const reason = refusalOf(error)
		if (reason === null) throw error
		return { ...line, outcome: 'failed', reason }
	}
}

function saveTo(tx: Connection, options: SaveOptions): Deed {
	return (article) => saveArticle(tx, article, options)
}
