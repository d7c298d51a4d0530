import { z } from 'zod'
import { database } from '#db/connection'
import { removeFromList } from '#db/list-items'
import { notAllowed } from '../../../../../answering.ts'
import { withToken } from '../../../../bearer.ts'
import { type Address, listIn, noList } from '../../own-list.ts'

/** `DELETE /api/v1/lists/{id}/items/{item}`: takes an item off a list that the token's reader may change. */
export const DELETE = withToken(['lists'], async (_request, at: Address, readerId) => {
	const [listId, item] = [await listIn(at), z.guid().safeParse((await at.params).item)]
	const isGone =
		listId && item.success && (await removeFromList(database(), readerId, listId, item.data))
	return isGone ? new Response(null, { status: 204 }) : noList()
})

const other = notAllowed('DELETE')

export { other as GET, other as PATCH, other as POST, other as PUT }
