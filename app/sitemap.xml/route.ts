import { database } from '#db/connection'
import { partsOfArticles } from '#db/sitemap'
import { ownAddress } from '../_ui/own-address.ts'
import { escaped, xml } from '../_ui/sitemap.ts'

export const dynamic = 'force-dynamic'

/** `GET /sitemap.xml`: where the parts of the map of the library are, for crawlers that would rather not wander. */
export async function GET(): Promise<Response> {
	const own = await ownAddress()
	const parts = await partsOfArticles(database())
	const addresses = ['/sitemap/rooms', ...parts.map((after) => `/sitemap/articles?after=${after}`)]
	const lines = addresses.map((path) => `<sitemap><loc>${escaped(own + path)}</loc></sitemap>`)
	return xml(
		`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${lines.join('')}</sitemapindex>`,
	)
}
