import { folded, wordCount } from '../../clean/text.ts'
import type { Head } from './head.ts'

export interface Titled {
	kicker: string | null
	title: string
	warning: string | null
}

const LONGEST_KICKER = 45

/**
 * Kicker and title of a head. Where its lines leave it open whether the first is a kicker or the title is wrapped, the
 * running heads of the pages decide, since they repeat the title alone. `key` is how two printings of a line compare.
 */
export function titleOf(
	head: Head,
	lines: readonly string[],
	key: (text: string) => string,
): Titled | null {
	const { heading } = head
	if (heading.length === 0) return null
	const confirmed = confirmedStart(heading, [head.before.join(' '), ...head.before], lines, key)
	// A kicker is a word or two: a first line that long is the first half of a title.
	const isWrapped = (heading[0] ?? '').length > LONGEST_KICKER
	const from = confirmed ?? (heading.length === 1 || isWrapped ? 0 : 1)
	const isOpen = confirmed === null && heading.length > (isWrapped ? 1 : 2)
	return {
		kicker: from === 0 ? null : heading.slice(0, from).join(' '),
		title: withoutMarks(heading.slice(from).join(' ')),
		warning: isOpen
			? 'Which lines of the head are the title is not certain: no page repeats it.'
			: null,
	}
}

function withoutMarks(title: string): string {
	return title.replace(/^#{1,6} /u, '')
}

/** From which line of the heading on the title runs, as a running head says; null when none does. */
function confirmedStart(
	heading: readonly string[],
	before: readonly string[],
	lines: readonly string[],
	key: (text: string) => string,
): number | null {
	const candidates = heading.map((_, from) => key(withoutMarks(heading.slice(from).join(' '))))
	const heads = new Set(before.filter(Boolean).map(key))
	const shortest = Math.min(...candidates.map((candidate) => candidate.length))
	const longest = Math.max(...candidates.map((candidate) => candidate.length))
	for (let index = 0; index < lines.length; index++) {
		for (let size = 1, joined = ''; size <= 3; size++) {
			const next = lines[index + size - 1]
			if (!next || wordCount(next) > 40) break
			joined += key(next)
			if (joined.length > longest) break
			if (joined.length >= shortest) heads.add(joined)
		}
	}
	const from = candidates.findIndex((candidate) => heads.has(candidate))
	return from < 0 ? null : from
}

/** A key under which a title and its running heads are equal, whatever the export did to each. */
export function titleKey(repaired: string): string {
	return folded(repaired.replace(/^#{1,6} |\*/gu, ''))
}
