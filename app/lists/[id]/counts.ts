import type { ListEntry } from '#article/lists/entry'
import { minutesInWords, type Progress, progressOf } from '#article/lists/progress'
import { database } from '#db/connection'
import { standingsOf } from '#db/reading-positions'
import { counted } from '../../_ui/names.ts'

/** What is on a list, how long it takes to read, and how far this reader is in it. */
export async function countsInWords(
	readerId: string,
	entries: readonly ListEntry[],
): Promise<string> {
	const items = entries.filter(({ kind }) => kind !== 'section').length
	const progress = progressOf(entries, await standingsOf(database(), readerId))
	return [counted(items, 'item'), ...progressInWords(progress)].join(' · ')
}

function progressInWords({ articles, read, minutes, minutesLeft }: Progress): string[] {
	if (minutes === 0) return []
	const all = `${minutesInWords(minutes)} of reading`
	if (articles > 0 && read === articles) return [all, 'all read']
	const left = minutesLeft < minutes ? [`${minutesInWords(minutesLeft)} left`] : []
	return [all, ...(read > 0 ? [`${read} of ${articles} read`] : []), ...left]
}
