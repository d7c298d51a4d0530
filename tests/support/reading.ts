import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article } from '#article/article'
import { type Reading, type ReadOptions, readInput } from '#indexer/read'

/** Every Reading of a file, in order. */
export async function readingsOf(path: string, options: ReadOptions = {}): Promise<Reading[]> {
	const readings: Reading[] = []
	for await (const reading of readInput(path, options)) readings.push(reading)
	return readings
}

/** Every Reading of a file with this name and content, which is gone afterwards. */
export async function readingsIn(
	name: string,
	content: string | Uint8Array,
	options: ReadOptions = {},
): Promise<Reading[]> {
	const folder = await mkdtemp(join(tmpdir(), 'carrel-reading-'))
	try {
		const path = join(folder, name)
		await writeFile(path, content)
		return await readingsOf(path, options)
	} finally {
		await rm(folder, { recursive: true })
	}
}

/** The one article of a file with this content; the test fails with the reason when there is none. */
export async function articleIn(name: string, content: string | Uint8Array): Promise<Article> {
	return only(await readingsIn(name, content))
}

/** The one article among readings. */
export function only(readings: readonly Reading[]): Article {
	const [reading] = readings
	if (!reading || readings.length > 1) throw new Error(`There are ${readings.length} readings`)
	if (reading.kind !== 'article') throw new Error(reading.reason)
	return reading.article
}

/** The reason of the one failed reading. */
export function reasonOf(readings: readonly Reading[]): string {
	const [reading] = readings
	if (reading?.kind !== 'failed' || readings.length > 1) throw new Error('It did not fail alone')
	return reading.reason
}
