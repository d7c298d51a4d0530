import { database } from '#db/connection'
import { articlesSince, searchOfFeed } from '#db/saved-searches'
import { env } from '#env'
import { freshAmong } from '#search/fresh'
import { questionFrom } from '#search/question'
import { SearchUnavailable, searchServer } from '#search/server'
import { atomOf } from '../../../_ui/atom.ts'

/** Of what came in lately so much is looked through, and so much of it told. */
const LOOKED_THROUGH = 10_000
const TOLD = 50

/** `GET /searches/feed/{token}`: what came into the library for a saved search, the latest first, as an Atom feed. */
export async function GET(
	request: Request,
	{ params }: { params: Promise<{ token: string }> },
): Promise<Response> {
	const { token } = await params
	const search = /^[\w-]{32}$/.test(token) ? await searchOfFeed(database(), token) : null
	if (!search)
		return plain(404, 'There is no such feed. Its reader may have given it another address.')
	try {
		const latest = await articlesSince(database(), new Date(0), LOOKED_THROUGH)
		const cameIn = new Map(latest.map(({ id, importedAt }) => [id, importedAt]))
		const question = questionFrom(new URLSearchParams(search.query))
		const fresh = await freshAmong(searchServer(), question, [...cameIn.keys()])
		const own = env().NEXTAUTH_URL?.replace(/\/$/, '') ?? new URL(request.url).origin
		const feed = atomOf({
			self: `${own}/searches/feed/${token}`,
			page: `${own}/search?${search.query}`,
			title: search.name,
			madeAt: search.createdAt,
			entries: fresh.slice(0, TOLD).map((article) => ({
				...article,
				url: `${own}/articles/${article.id}`,
				cameIn: cameIn.get(article.id) ?? search.createdAt,
			})),
		})
		return new Response(feed, {
			headers: {
				'Content-Type': 'application/atom+xml; charset=utf-8',
				'Cache-Control': 'private, max-age=300',
				'X-Robots-Tag': 'noindex',
			},
		})
	} catch (error) {
		if (!(error instanceof SearchUnavailable)) throw error
		return plain(503, 'Search is resting; try again in a minute.')
	}
}

function plain(status: number, text: string): Response {
	return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
