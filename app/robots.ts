import type { MetadataRoute } from 'next'

/** Readers' own rooms and endless searches are not for crawlers; everything to read is. */
export default function robots(): MetadataRoute.Robots {
	return {
		rules: {
			userAgent: '*',
			allow: '/',
			disallow: [
				'/search',
				'/api/',
				'/account',
				'/highlights',
				// Public lists are to be found; of the others there is nothing to see.
				'/lists/add',
				'/lists/invited',
				'/sign-in',
				'/sign-up',
			],
		},
	}
}
