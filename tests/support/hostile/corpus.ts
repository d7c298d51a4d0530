import publicList from 'big-list-of-naughty-strings/blns.json' with { type: 'json' }
import { addresses } from './addresses.ts'
import { handlers } from './handlers.ts'
import { markup } from './markup.ts'
import { names } from './names.ts'
import { family, type Payload } from './payload.ts'

/** All hostile texts: those of a public list, and families of our own, each text once. */
export const corpus: readonly Payload[] = unique([
	...family(
		'Big List of Naughty Strings',
		publicList.filter((text) => text.trim() !== ''),
	),
	...handlers,
	...addresses,
	...markup,
	...names,
])

function unique(payloads: readonly Payload[]): Payload[] {
	return [...new Map(payloads.map((one) => [one.text, one])).values()]
}

/** So many to a piece. */
export function inPieces(texts: readonly string[], most: number): string[][] {
	return Array.from({ length: Math.ceil(texts.length / most) }, (_, n) =>
		texts.slice(n * most, (n + 1) * most),
	)
}

/** How many payloads there are, by family. */
export function countsOf(payloads: readonly Payload[]): Map<string, number> {
	const counts = new Map<string, number>()
	for (const { family } of payloads) counts.set(family, (counts.get(family) ?? 0) + 1)
	return counts
}
