import { z } from 'zod'
import { outsideAddress } from '#article/lists/outside-address'
import { database } from '#db/connection'
import { addEntries, type NewEntry } from '#db/list-adding'
import { mayChangeList } from '#db/lists'
import { ArticleId, ListTitle, ListWords } from '../../../../../_ui/list-form.ts'
import { notAllowed } from '../../../../answering.ts'
import { problem } from '../../../../problem.ts'
import { withToken } from '../../../bearer.ts'
import { sent } from '../../../sent.ts'
import { type Address, listIn, noList } from '../own-list.ts'

const note = ListWords
const Url = z
	.string()
	.transform(outsideAddress)
	.pipe(z.string('Give an address that begins with http:// or https://.'))
const NewItem = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('article'), articleId: ArticleId, note }),
	z.strictObject({ kind: z.literal('passage'), highlightId: z.guid(), note }),
	z.strictObject({ kind: z.literal('link'), url: Url, title: ListTitle, note }),
	z.strictObject({ kind: z.literal('list'), listId: z.guid(), note }),
	z.strictObject({ kind: z.literal('section'), title: ListTitle, note }),
]) satisfies z.ZodType<NewEntry>

/**
 * `POST /api/v1/lists/{id}/items`: puts something at the end of a list that the token's reader may change. What stands there
 * already stays where it is.
 */
export const POST = withToken(['lists'], async (request, at: Address, readerId) => {
	const id = await listIn(at)
	if (!id || !(await mayChangeList(database(), readerId, id))) return noList()
	const item = await sent(request, NewItem)
	if (item instanceof Response) return item
	const added = (await addEntries(database(), readerId, id, [item]))?.[0]
	if (!added)
		return problem(
			422,
			'This cannot stand there',
			'Such an article, highlight or list is not the reader’s to put there, or a search makes the list.',
		)
	return Response.json(
		{ id: added.itemId, isNew: added.isNew },
		{ status: added.isNew ? 201 : 200 },
	)
})

const other = notAllowed('POST')

export { other as DELETE, other as GET, other as PATCH, other as PUT }
