import type { Naming } from './namings.ts'

/** Words that count for a country, as they stand in one part of the article. */
export interface Because {
	where: string
	words: string[]
}

// More than a reader looks through.
const MOST_PARTS = 40

/** Which words in which parts count for a country, in reading order, each once in a part. */
export function becauseOf(namings: readonly Naming[], labels: readonly Because[]): Because[] {
	const parts = new Map<string, Set<string>>()
	for (const { where, words } of labels) parts.set(where, new Set(words))
	// A label that counts whole is not taken apart again.
	const whole = new Set(labels.map(({ where }) => where))
	for (const { where, text } of namings) {
		if (whole.has(where)) continue
		const words = parts.get(where)
		if (words) words.add(text)
		else if (parts.size < MOST_PARTS) parts.set(where, new Set([text]))
	}
	return [...parts].map(([where, words]) => ({ where, words: [...words] }))
}
