'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { listsToAddTo } from '#db/list-adding'
import { addToList, listsHolding, removeFromList } from '#db/list-items'
import { createList } from '#db/lists'
import { currentReader, requireReader } from '../_session/reader.ts'
import { sameSitePath } from '../_session/return-path.ts'
import { addToListPath } from './add-to-list-path.ts'
import { ArticleId, ListTitle } from './list-form.ts'

/** One of a reader's lists beside an article: `itemId` says as what it stands there, if it does. */
export type Choice = { listId: string; title: string; itemId: string | null }

/** The lists of whoever is here, with the article's place on them; null when nobody is signed in. */
export async function choicesFor(articleId: string): Promise<Choice[] | null> {
	const reader = await currentReader()
	if (!reader) return null
	const article = ArticleId.safeParse(articleId)
	if (!article.success) notFound()
	const [lists, holding] = await Promise.all([
		listsToAddTo(database(), reader.id),
		listsHolding(database(), reader.id, article.data),
	])
	const itemIds = new Map(holding.map(({ listId, itemId }) => [listId, itemId]))
	return lists.map(({ id, title }) => ({ listId: id, title, itemId: itemIds.get(id) ?? null }))
}

const Wish = z.object({
	articleId: ArticleId,
	listId: z.guid(),
	itemId: z.guid().or(z.literal('')).nullish(),
})

/** Puts the article on a list, or takes it (`itemId`) off. Gives the choice as it now is; null when there is no such list. */
export async function choose(
	wish: z.infer<typeof Wish>,
): Promise<{ itemId: string | null } | null> {
	const reader = await requireReader('/lists')
	const parsed = Wish.safeParse(wish)
	if (!parsed.success) return null
	const { articleId, listId, itemId } = parsed.data
	if (itemId)
		return (await removeFromList(database(), reader.id, listId, itemId)) ? { itemId: null } : null
	const added = await addToList(database(), reader.id, listId, articleId)
	return added ? { itemId: added } : null
}

const Start = z.object({ articleId: ArticleId, title: ListTitle })

/** Makes a list that begins with the article; null when it has no title. */
export async function startList(wish: z.infer<typeof Start>): Promise<Choice | null> {
	const reader = await requireReader('/lists')
	const parsed = Start.safeParse(wish)
	if (!parsed.success) return null
	const { articleId, title } = parsed.data
	return database().transaction(async (tx) => {
		const listId = await createList(tx, reader.id, { title, description: '' })
		const itemId = await addToList(tx, reader.id, listId, articleId)
		return { listId, title, itemId }
	})
}

/** `choose` and `startList` for a browser without script: comes back to the page that shows the choices. */
export async function chooseByForm(form: FormData): Promise<void> {
	const { next, ...given } = Object.fromEntries(form)
	const article = ArticleId.safeParse(given.articleId)
	if (!article.success) notFound()
	const back = addToListPath(article.data, sameSitePath(next))
	await requireReader(back)
	const [choice, start] = [Wish.safeParse(given), Start.safeParse(given)]
	if (choice.success) await choose(choice.data)
	else if (start.success) await startList(start.data)
	redirect(back)
}
