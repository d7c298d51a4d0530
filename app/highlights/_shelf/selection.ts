import { z } from 'zod'
import { findOnShelf } from '#article/highlights/finding'
import { inOrder } from '#article/highlights/ordering'
import { shelfQuestionFrom } from '#article/highlights/question'
import { database } from '#db/connection'
import { shelfOf } from '#db/shelf'

const MOST_CHOSEN = 10_000

/** The ids of the highlights that parameters mean, in the order of the page: those that were ticked (`id`), else all that answer. */
export async function selected(readerId: string, params: URLSearchParams): Promise<string[]> {
	const question = shelfQuestionFrom(params)
	const ticked = params
		.getAll('id')
		.filter((id) => z.guid().safeParse(id).success)
		.slice(0, MOST_CHOSEN)
	const shelf = await shelfOf(database(), readerId)
	if (!params.has('id')) return inOrder(findOnShelf(shelf, question).found, question).map(idOf)
	const chosen = new Set(ticked.map((id) => id.toLowerCase()))
	return inOrder(
		shelf.highlights.filter(({ id }) => chosen.has(id)),
		question,
	).map(idOf)
}

const idOf = ({ id }: { id: string }) => id
