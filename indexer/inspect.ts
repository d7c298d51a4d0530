import { pageOf, visible } from './article-page.ts'
import { type Reading, type ReadOptions, readInput } from './read.ts'

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
export async function* inspect(
	path: string,
	options: InspectOptions = {},
): AsyncGenerator<Inspected> {
	const { json = false, colour = false, ...reading } = options
	let held: Reading | null = null
	let isAlone = true
	for await (const next of readInput(path, reading)) {
		if (held) {
			isAlone = false
			yield rendered(held, { json, colour, isAlone })
		}
		held = next
	}
	if (held) yield rendered(held, { json, colour, isAlone })
}

interface Rendering {
	json: boolean
	colour: boolean
	isAlone: boolean
}

function rendered(reading: Reading, { json, colour, isAlone }: Rendering): Inspected {
	if (reading.kind !== 'article') {
		const where = [reading.place, reading.id].filter(Boolean).join(', ')
		const reason = reading.kind === 'skipped' ? `skipped: ${reading.reason}` : reading.reason
		return { failed: true, text: visible(where ? `${where}: ${reason}` : reason) }
	}
	const { article } = reading
	if (json)
		return { failed: false, text: JSON.stringify(article, null, isAlone ? '\t' : undefined) }
	return { failed: false, text: pageOf(article, colour) }
}
