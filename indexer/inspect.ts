import type { ReadOptions } from './read.ts'

/** One piece of an inspection: an article set as text, or (`failed`) why there is none, which belongs on stderr. */
export interface Inspected {
	failed: boolean
	text: string
}

export interface InspectOptions extends ReadOptions {
	json?: boolean
	/** Whether the terminal shows colour; repairs are marked in brackets when it does not. */
	colour?: boolean
}

/** What the reader makes of one file: as JSON (indented for one article, one line each for many) or to be read. */
// biome-ignore lint/correctness/useYield: the readers land next
export async function* inspect(
	path: string,
	options: InspectOptions = {},
): AsyncGenerator<Inspected> {
	throw new Error(`Nothing inspects ${path} as ${options.as ?? 'anything'} yet`)
}
