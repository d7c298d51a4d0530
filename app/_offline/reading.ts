import { browserDatabase } from '../_keeping/browser-database.ts'
import { alone, keepPage, tidy, type Wanted } from './copies.ts'

/** A copy so old is fetched anew when its article is read again. */
const GOOD_FOR_MS = 24 * 60 * 60 * 1000

/** Keeps an article that is being read, so that it can be read again offline. */
export function keepRead(wanted: Wanted): Promise<void> {
	return alone(async () => {
		const db = await browserDatabase()
		const before = await db.get('pages', [wanted.owner, wanted.path])
		const isSame = before?.stamp === wanted.stamp
		const isFresh = before && isSame && Date.now() - before.keptAt < GOOD_FOR_MS
		const page = isFresh ? before : await keepPage(wanted)
		await db.put('pages', { ...page, readAt: Date.now() })
		await tidy(wanted.owner)
	})
}
