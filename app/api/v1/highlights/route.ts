import { annotation } from '#article/highlights/to-annotations'
import { database } from '#db/connection'
import { countHighlights, highlightsOf } from '#db/highlights'
import { takenHighlights } from '#db/taken-highlights'
import { keptOf } from '../../../_keeping/kept.ts'
import { ArticleId } from '../../../_ui/list-form.ts'
import { ownAddress } from '../../../_ui/own-address.ts'
import { notAllowed } from '../../answering.ts'
import { problem } from '../../problem.ts'
import { withToken } from '../bearer.ts'
import { pageOf, sent } from '../sent.ts'
import { NewHighlight } from './form.ts'
import { markFor } from './marking.ts'

/**
 * `GET /api/v1/highlights`: a page of what the token's reader marked, the newest first, of one `article` or of all; with
 * `format=annotations` as a page of W3C Web Annotations.
 */
export const GET = withToken(['read', 'highlights'], async (request, _context, readerId) => {
	const { searchParams } = new URL(request.url)
	const page = pageOf(searchParams)
	if (page instanceof Response) return page
	const article = ArticleId.optional().safeParse(searchParams.get('article') ?? undefined)
	if (!article.success) return problem(400, 'No such article', 'No article has such an id.')
	const which = { articleId: article.data }
	const total = await countHighlights(database(), readerId, which)
	const limits = { limit: page.perPage, offset: (page.page - 1) * page.perPage }
	const highlights = await highlightsOf(database(), readerId, { ...which, ...limits })
	if (searchParams.get('format') !== 'annotations')
		return Response.json({ total, ...page, highlights: highlights.map(keptOf) })
	const ids = highlights.map(({ id }) => id)
	return annotations(request, readerId, { ids, startIndex: limits.offset })
})

/** `POST /api/v1/highlights`: marks a passage for the token's reader, where the article says the words. */
export const POST = withToken(['highlights'], async (request, _context, readerId) => {
	const wish = await sent(request, NewHighlight)
	if (wish instanceof Response) return wish
	const marked = await markFor(readerId, wish)
	if (marked instanceof Response) return marked
	return Response.json(keptOf(marked), {
		status: 201,
		headers: { Location: `/api/v1/highlights/${marked.id}` },
	})
})

async function annotations(
	{ url }: Request,
	readerId: string,
	{ ids, startIndex }: { ids: string[]; startIndex: number },
): Promise<Response> {
	const origin = await ownAddress()
	const taken = await takenHighlights(database(), readerId, { ids, origin })
	const { pathname, search } = new URL(url)
	const page = {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: `${origin}${pathname}${search}`,
		type: 'AnnotationPage',
		startIndex,
		items: taken.map(annotation),
	}
	const type = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
	return Response.json(page, { headers: { 'Content-Type': type } })
}

const other = notAllowed('GET, HEAD, POST')

export { other as DELETE, other as PATCH, other as PUT }
