import { minutesInWords, type Progress, progressOf } from '#article/lists/progress'
import { database } from '#db/connection'
import { readingOn } from '#db/list-progress'
import { counted } from '../../_ui/names.ts'

/** What is on a list of so many items, how long it takes to read, and how far this reader is in it. */
export async function countsInWords(
	readerId: string,
	{ listId, items }: { listId: string; items: number },
): Promise<string> {
	const progress = progressOf(await readingOn(database(), readerId, listId))
	return [counted(items, 'item'), ...progressInWords(progress)].join(' · ')
}

function progressInWords({ articles, read, minutes, minutesLeft }: Progress): string[] {
	if (minutes === 0) return []
	const all = `${minutesInWords(minutes)} of reading`
	if (articles > 0 && read === articles) return [all, 'all read']
	const left = minutesLeft < minutes ? [`${minutesInWords(minutesLeft)} left`] : []
	return [all, ...(read > 0 ? [`${read} of ${articles} read`] : []), ...left]
}
