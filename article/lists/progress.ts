import { minutesFor } from '../reading-time.ts'
import type { ListEntry } from './entry.ts'

/** How long a list takes to read, and how far its reader is: whole articles read, and the minutes that are left. */
export type Progress = { articles: number; read: number; minutes: number; minutesLeft: number }

/** What is known of how far a reader is in an article: read, or a share of it (0 to 1). */
type Standing = { isRead: boolean; share: number }

/** The progress on the articles of a list; an article counts once. What is not an article takes no time. */
export function progressOf(
	entries: readonly ListEntry[],
	standings: ReadonlyMap<string, Standing>,
): Progress {
	const words = new Map(
		entries.flatMap((entry) => (entry.kind === 'article' ? [[entry.articleId, entry.words]] : [])),
	)
	let [all, left, read] = [0, 0, 0]
	for (const [id, count] of words) {
		const { isRead = false, share = 0 } = standings.get(id) ?? {}
		all += count
		left += isRead ? 0 : count * (1 - share)
		if (isRead) read += 1
	}
	return {
		articles: words.size,
		read,
		minutes: all === 0 ? 0 : minutesFor(all),
		minutesLeft: left === 0 ? 0 : minutesFor(left),
	}
}

/** Minutes as one says them: `25 min`, `3 h`, `1 h 5 min`. */
export function minutesInWords(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
	return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`]
		.filter(Boolean)
		.join(' ')
}
