import { expect } from '@playwright/test'
import { databaseUrl } from './another-library.ts'
import { runIndexer } from './indexer.ts'

/** Brings the index of the library under test what a test has changed, as the indexer beside an app does. */
export async function syncIndex(): Promise<void> {
	const { MEILI_URL = '', MEILI_ADMIN_KEY = '', MEILI_INDEX_PREFIX = '' } = process.env
	const search = { url: MEILI_URL, key: MEILI_ADMIN_KEY, prefix: MEILI_INDEX_PREFIX }
	const { code, stderr } = await runIndexer({ databaseUrl: databaseUrl(), search }, 'sync')
	expect(code, stderr).toBe(0)
}
