import type { Database } from '#db/connection'
import { entriesOf } from '#db/list-entries'
import { addToList, noteOnItem, removeFromList, restoreToList } from '#db/list-items'
import { moveItem } from '#db/list-order'
import { outlineOf } from '#db/list-outline'
import { percentile, timed } from './figures.ts'

const ROUNDS = 40

type List = { listId: string; items: readonly string[]; spare: readonly string[] }

/** Milliseconds that each verb of a list takes the database, p50. `spare` are articles that are not on it. */
export async function verbsOn(db: Database, readerId: string, list: List) {
	const { listId, items, spare } = list
	const one = (n: number) => items[(n * 7) % items.length]!
	const verbs = {
		'a move': (n: number) => moveItem(db, readerId, listId, one(n), { after: one(n + 1) }),
		'a note': (n: number) => noteOnItem(db, readerId, listId, one(n), `Note ${n}`),
		'an article added': (n: number) => addToList(db, readerId, listId, spare[n]!),
		'a removal': (n: number) => removeFromList(db, readerId, listId, one(n)),
		'its undoing': (n: number) => restoreToList(db, readerId, listId, one(n)),
		'a page read': () => pageRead(db, readerId, listId),
	}
	const took = new Map<string, number[]>()
	for (let n = 0; n < ROUNDS; n++)
		for (const [verb, run] of Object.entries(verbs))
			took.set(verb, [...(took.get(verb) ?? []), await timed(async () => run(n))])
	return new Map([...took].map(([verb, values]) => [verb, percentile(values, 0.5)]))
}

/** What a page of a hundred asks for. */
async function pageRead(db: Database, readerId: string, listId: string) {
	const outline = await outlineOf(db, { readerId }, listId)
	const ids = outline.slice(-100).map(({ id }) => id)
	return entriesOf(db, { readerId }, listId, ids)
}
