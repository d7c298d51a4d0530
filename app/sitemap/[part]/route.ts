import { allAuthors } from '#db/authors'
import { database } from '#db/connection'
import { countryCounts } from '#db/countries'
import { allIssues } from '#db/issues'
import { articlesAfter, type Place } from '#db/sitemap'
import { ownAddress } from '../../_ui/own-address.ts'
import { escaped, xml } from '../../_ui/sitemap.ts'

/** `GET /sitemap/articles?after=…` and `/sitemap/rooms`: a part of the map, of at most ten thousand addresses. */
export async function GET(
	request: Request,
	{ params }: { params: Promise<{ part: string }> },
): Promise<Response> {
	const { part } = await params
	const after = new URL(request.url).searchParams.get('after') ?? ''
	if (part === 'articles' && /^[A-Za-z0-9_-]{0,200}$/.test(after))
		return map((await articlesAfter(database(), after)).map(atArticle))
	if (part === 'rooms') return map(await rooms())
	return new Response('There is no such part of the map.', { status: 404 })
}

const atArticle = ({ id, changedOn }: Place): Place => ({ id: `/articles/${id}`, changedOn })

/** The rooms that lead to articles: every issue, country and author, as far as they go into one part. */
async function rooms(): Promise<Place[]> {
	const db = database()
	const [issues, countries, authors] = await Promise.all([
		allIssues(db),
		countryCounts(db),
		allAuthors(db),
	])
	const paths = [
		...['/', '/issues', '/countries', '/authors', '/sources', '/lists/public'],
		...issues.map(({ number }) => `/issues/${encodeURIComponent(number)}`),
		...countries.map(({ code }) => `/countries/${code}`),
		...authors.map(({ slug }) => `/authors/${encodeURIComponent(slug)}`),
	]
	return paths.slice(0, 10_000).map((id) => ({ id, changedOn: null }))
}

async function map(places: readonly Place[]): Promise<Response> {
	const own = await ownAddress()
	const lines = places.map(({ id, changedOn }) => {
		const day = changedOn ? `<lastmod>${changedOn}</lastmod>` : ''
		return `<url><loc>${escaped(own + id)}</loc>${day}</url>`
	})
	return xml(
		`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${lines.join('')}</urlset>`,
	)
}
