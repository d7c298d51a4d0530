import { inPlainLines } from '#article/lists/plain-lines'
import { database } from '#db/connection'
import { entriesOf } from '#db/list-entries'
import { mayChangeList } from '#db/lists'
import type { Reader } from '../../_session/reader.ts'
import { type ItemChange, type Outcome, ownTitleOf } from './order.ts'
import { isOfWords, NOT_HERE, notMade, writtenMeanwhile } from './outcomes.ts'

/** Why the library did not make a change of an item for this reader. */
export async function whyNot(
	reader: Reader,
	change: ItemChange & { listId: string },
): Promise<Outcome> {
	if (!isOfWords(change)) return notMade(change)
	const { listId, itemId } = change
	const mayChange = await mayChangeList(database(), reader.id, listId)
	const viewer = { readerId: reader.id }
	const [entry] = mayChange ? await entriesOf(database(), viewer, listId, [itemId]) : []
	const theirs = entry && (change.do === 'note' ? entry.note : ownTitleOf(entry))
	if (theirs === undefined || theirs === null) return NOT_HERE
	const isAsItWas = inPlainLines(theirs) === inPlainLines(change.was)
	return isAsItWas ? notMade(change) : writtenMeanwhile(theirs)
}
