import { fillingAlone } from '#db/index-lock'
import { markPending } from '#db/index-pending'
import type { Difference, DocumentDifference } from './differences.ts'
import { IndexRefused } from './indexes.ts'
import { type Library, writerOf } from './library.ts'
import { push } from './push.ts'

/** Makes the index what Postgres says, given the differences that were found. */
export async function repair(
	library: Library,
	found: readonly Difference[],
	onBusy: (who: string) => void,
): Promise<void> {
	const documents = found.filter((difference) => 'document' in difference)
	const extra = documents.filter(({ kind }) => kind === 'too many')
	const lacking = documents.filter(({ kind }) => kind !== 'too many')
	await fillingAlone(library.db, { name: 'carrel verify', onBusy }, async () => {
		await removeDocuments(library, extra)
		await markPending(library.db, [...new Set(lacking.map(({ article }) => article))])
		// A push also makes an index that is missing, fills it, and sends today's settings.
		await push(library)
	})
}

/** A difference as one line that names what and where. */
export function differenceText(difference: Difference): string {
	const { index } = difference
	if (!('document' in difference))
		return difference.kind === 'no index'
			? `${index}: there is no such index`
			: `${index}: other settings than today's: ${difference.detail}`
	const { kind, document, article, isPending } = difference
	const what = document === article ? document : `${document} of ${article}`
	return `${index}: ${what}: ${WORDS[kind]}${isPending ? ' (waits for sync)' : ''}`
}

const WORDS = {
	missing: 'missing',
	'other content': 'holds another text than Postgres',
	'too many': 'is in the index and not in Postgres',
}

async function removeDocuments({ search }: Library, extra: readonly DocumentDifference[]) {
	const client = writerOf(search)
	for (const uid of new Set(extra.map(({ index }) => index))) {
		const documents = extra.filter(({ index }) => index === uid).map(({ document }) => document)
		const task = await client.index(uid).deleteDocuments(documents).waitTask()
		if (task.status !== 'succeeded')
			throw new IndexRefused(`Meilisearch did not delete from ${uid}: ${task.error?.message}`)
	}
}
