import { minutesFor } from '../reading-time.ts'

/** What a reader has of the articles of a list: how many there are, how many they have read, the words in all and still to read. */
export type Reading = { articles: number; read: number; words: number; wordsLeft: number }

/** How long a list takes to read, and how far its reader is: whole articles read, and the minutes that are left. */
export type Progress = { articles: number; read: number; minutes: number; minutesLeft: number }

/** The progress in minutes; what has no words takes no time, all else at least one. */
export function progressOf({ articles, read, words, wordsLeft }: Reading): Progress {
	const minutesOf = (count: number) => (count === 0 ? 0 : minutesFor(count))
	return { articles, read, minutes: minutesOf(words), minutesLeft: minutesOf(wordsLeft) }
}

/** Minutes as one says them: `25 min`, `3 h`, `1 h 5 min`. */
export function minutesInWords(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
	return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`]
		.filter(Boolean)
		.join(' ')
}
