import type { MetadataRoute } from 'next'
import { ownAddress } from './_ui/own-address.ts'

/**
 * Readers' own rooms and endless searches are not for crawlers; everything to read is. Of the results only those of one choice
 * are open, such as a topic's, which have no page of their own: every link with more in it is a combination without end.
 */
export default async function robots(): Promise<MetadataRoute.Robots> {
	return {
		rules: {
			userAgent: '*',
			allow: '/',
			disallow: [
				...['/search?q=', '/search?*&', '/search/concordance', '/search/values/', '/search/export'],
				...['/api/', '/account', '/highlights', '/searches', '/settings', '/shared/'],
				// Public lists are to be found; of the others there is nothing to see.
				...['/lists/add', '/lists/invited', '/lists/import', '/lists/smart', '/lists/*/export'],
				...['/articles/*/save', '/sign-in', '/sign-up'],
			],
		},
		sitemap: `${await ownAddress()}/sitemap.xml`,
	}
}

export const dynamic = 'force-dynamic'
