import { fileURLToPath } from 'node:url'
import { findOnShelf } from '#article/highlights/finding'
import { pageOf } from '#article/highlights/ordering'
import { anyShelfQuestion } from '#article/highlights/question'
import { open } from '#db/connection'
import { migrate } from '#db/migrate'
import { shelfOf } from '#db/shelf'
import { word } from './archive.ts'
import { type Figure, percentile, timed } from './figures.ts'
import { aMarkedShelf } from './marked-shelf.ts'
import type { FreshServers } from './servers.ts'

const HIGHLIGHTS = 10_000
const MIGRATIONS = fileURLToPath(new URL('../../db/migrations', import.meta.url))

/** What a letter more costs in the search over 10,000 highlights: reading them all, and finding among them. */
export async function findingHighlights({ databaseUrl }: FreshServers): Promise<Figure[]> {
	await migrate(databaseUrl, MIGRATIONS)
	const { db, close } = open(databaseUrl, { max: 4 })
	try {
		const readerId = await aMarkedShelf(db, HIGHLIGHTS)
		const reading: number[] = []
		const finding: number[] = []
		for (const words of typedLetters()) {
			const began = performance.now()
			const shelf = await shelfOf(db, readerId)
			reading.push(performance.now() - began)
			const question = { ...anyShelfQuestion(), words }
			finding.push(await timed(async () => pageOf(findOnShelf(shelf, question).found, question)))
		}
		const both = reading.map((ms, n) => ms + finding[n]!)
		const median = (what: string, values: number[]): Figure => ({
			...{ what, measured: percentile(values, 0.5), against: null, unit: 'ms' },
		})
		return [
			median('reading 10,000 highlights, p50', reading),
			median('finding among them, p50', finding),
			{ ...median('a letter more, p50', both), promise: 'under 150' },
			{ ...median('a letter more, p95', both), measured: percentile(both, 0.95) },
		]
	} finally {
		await close()
	}
}

/** Words common and rare, letter by letter. */
function typedLetters(): string[] {
	return [3, 70, 500, 1500, 4000, 9000, 15_000].flatMap((rank) =>
		Array.from(word(rank), (_, n) => word(rank).slice(0, n + 1)),
	)
}
