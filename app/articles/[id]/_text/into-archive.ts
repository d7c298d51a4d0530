import { addressOf } from '#article/archive-links'
import type { Citation } from '#db/citations'

/** Where an address leads within the library: the article's own page, or null when it leads away from it. */
export type IntoArchive = (href: string) => string | null

/** Says of the addresses in an article, which stands at `base`, where in the library they lead. */
export function intoArchive(cites: readonly Citation[], base: string | null): IntoArchive {
	const pages = new Map(
		cites.flatMap(({ article, addresses }) => addresses.map((key) => [key, pageOf(article.id)])),
	)
	return (href) => {
		const key = pages.size === 0 ? null : addressOf(href, base)
		return (key && pages.get(key)) ?? null
	}
}

const pageOf = (id: string) => `/articles/${id}`
