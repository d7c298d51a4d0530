import { differences } from '#indexer/differences'
import { differenceText } from '#indexer/repair'
import type { Library } from './library.ts'

/** Every difference between a library's Postgres and its index, in words; empty when they agree. */
export async function differencesIn(library: Pick<Library, 'db' | 'search'>): Promise<string[]> {
	const found: string[] = []
	for await (const difference of differences(library))
		found.push(differenceText(difference).replaceAll(library.search.prefix, ''))
	return found
}

/** For a test that expects to have the index to itself. */
export function alone(who: string): never {
	throw new Error(`Nobody else should be filling this index: ${who}`)
}
