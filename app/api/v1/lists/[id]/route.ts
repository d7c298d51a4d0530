import { database } from '#db/connection'
import { entriesOf } from '#db/list-entries'
import { standingOf } from '#db/list-members'
import { listOf } from '#db/lists'
import { notAllowed } from '../../../answering.ts'
import { withToken } from '../../bearer.ts'
import { type Address, listIn, noList } from './own-list.ts'

/** `GET /api/v1/lists/{id}`: a list that the token's reader is in, with what stands on it in its order. */
export const GET = withToken(['read', 'lists'], async (_request, at: Address, readerId) => {
	const id = await listIn(at)
	const list = id && (await listOf(database(), readerId, id))
	if (!list) return noList()
	const standing = await standingOf(database(), readerId, list.id)
	const { ownerId: _, ...about } = list
	return Response.json({
		...about,
		standing,
		items: await entriesOf(database(), { readerId }, list.id),
	})
})

const other = notAllowed('GET, HEAD')

export { other as DELETE, other as PATCH, other as POST, other as PUT }
