import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { claim, releaseAll, whoRuns } from './claim.ts'

const NAME = 'carrel-test-'

/** A folder for one run of the tests. Those of earlier runs that were killed are taken away, with what still runs there. */
export async function testFolder(): Promise<string> {
	for (const name of readdirSync(tmpdir()))
		if (name.startsWith(NAME)) await sweep(join(tmpdir(), name))
	const folder = mkdtempSync(join(tmpdir(), NAME))
	// Postgres, when we are root, runs as another user and must be able to pass.
	chmodSync(folder, 0o711)
	return folder
}

/** Takes away a folder of the tests and all that is in it. */
export function removeTestFolder(folder: string): void {
	rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}

async function sweep(folder: string) {
	if (whoRuns(folder)) return
	try {
		await claim(folder, 'npm test')
	} catch (error) {
		// Another user's, which is not ours to clear.
		if (['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return
		throw error
	}
	releaseAll()
	removeTestFolder(folder)
}
