import { readInput } from '#indexer/read'
import type { Figure } from './figures.ts'
import { writeFormats } from './formats.ts'

/** Enough for a figure that holds; JSONL, which the promise is about, gets as many as are asked for. */
const OF_A_FORMAT = 300

/** Reading, cleaning and understanding alone: nothing is written. The promise is 500 articles a second on one core. */
export async function reading(
	archive: string,
	{ folder, articles, words }: { folder: string; articles: number; words: number },
): Promise<Figure[]> {
	const figures: Figure[] = [
		{ ...(await rate('jsonl', [archive], articles)), promise: 'at least 500' },
	]
	const formats = await writeFormats(folder, { articles: OF_A_FORMAT, words })
	for (const [format, files] of formats)
		if (format !== 'jsonl') figures.push(await rate(format, files, OF_A_FORMAT))
	return figures
}

/** Seconds of processor time, all threads together, and not of the clock: the machine may have other work. */
async function rate(format: string, files: readonly string[], articles: number): Promise<Figure> {
	const before = process.cpuUsage()
	let read = 0
	for (const file of files)
		for await (const one of readInput(file)) {
			if (one.kind === 'failed') throw new Error(`${file}: ${one.reason}`)
			read++
		}
	if (read !== articles) throw new Error(`${read} articles of ${articles} were read as ${format}`)
	const { user, system } = process.cpuUsage(before)
	return {
		what: `read, clean and understand ${format}`,
		measured: articles / ((user + system) / 1e6),
		against: null,
		unit: 'articles/s of a core',
	}
}
