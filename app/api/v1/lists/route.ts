import { z } from 'zod'
import { database } from '#db/connection'
import { membershipsOf } from '#db/list-members'
import { createList, listsOf } from '#db/lists'
import { ListTitle, ListWords } from '../../../_ui/list-form.ts'
import { notAllowed } from '../../answering.ts'
import { withToken } from '../bearer.ts'
import { sent } from '../sent.ts'

/** `GET /api/v1/lists`: the lists of the token's reader, and those of others that they are in. */
export const GET = withToken(['read', 'lists'], async (_request, _context, readerId) => {
	const [own, memberships] = await Promise.all([
		listsOf(database(), readerId),
		membershipsOf(database(), readerId),
	])
	return Response.json({
		lists: own.map(({ ownerId: _, ...list }) => ({ ...list, standing: 'owner' })),
		memberships: memberships.map(({ role, ...list }) => ({ ...list, standing: role })),
	})
})

const NewList = z.strictObject({ title: ListTitle, description: ListWords })

/** `POST /api/v1/lists`: makes an empty list that nobody else reads. */
export const POST = withToken(['lists'], async (request, _context, readerId) => {
	const wish = await sent(request, NewList)
	if (wish instanceof Response) return wish
	const id = await createList(database(), readerId, wish)
	const headers = { Location: `/api/v1/lists/${id}` }
	return Response.json({ id, ...wish }, { status: 201, headers })
})

const other = notAllowed('GET, HEAD, POST')

export { other as DELETE, other as PATCH, other as PUT }
