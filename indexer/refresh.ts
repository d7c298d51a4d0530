import { saveInTurn } from '#db/articles'
import type { Database } from '#db/connection'
import { rewriteRecords } from '#db/refreshing'
import { understand } from '#db/understanding'
import { currentRecords } from '#db/versions'

/** A page is a transaction: imports wait no longer than it takes. */
const PAGE = 100

/**
 * Works out anew what follows from the articles' own words: countries, regions, references, links. For a library that
 * was filled before the indexer understood as much. No text changes, so that no article gets a new version. Gives how
 * many articles there are and how many of them changed; those are pending for the index. Can be killed and run again.
 */
export async function refresh(
	db: Database,
	onProgress?: (done: number) => void,
): Promise<{ articles: number; changed: number }> {
	let articles = 0
	let changed = 0
	for (let after = ''; ; ) {
		const page = await db.transaction(async (tx) => {
			await saveInTurn(tx)
			const records = (await currentRecords(tx, { after, limit: PAGE })).map(({ record }) => record)
			changed += await rewriteRecords(
				tx,
				records.map((record) => [record, understand(record)]),
			)
			return records
		})
		const last = page.at(-1)
		if (!last) return { articles, changed }
		articles += page.length
		after = last.id
		onProgress?.(articles)
	}
}
