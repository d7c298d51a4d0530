import { addPages } from '#db/crawl-pages'
import { PRIORITY } from '#db/crawls'
import type { Finding } from './judge.ts'
import type { Round } from './round.ts'

/** Puts the addresses at which a site is entered into its queue: its home page, its sitemaps, and what was asked for. */
export async function plantSeeds(
	round: Round,
	{ start, sitemaps }: { start: URL; sitemaps: readonly URL[] },
): Promise<void> {
	const { origin, id } = round.crawl
	const entrance: Finding = { foundOn: null, depth: 0, priority: PRIORITY.entrance }
	const listed = sitemaps.length > 0 ? sitemaps : [new URL('/sitemap.xml', origin)]
	await addPages(round.tools.library.db, id, [
		...round.found([new URL('/', origin)], { ...entrance, kind: 'list' }),
		...round.found(listed, { ...entrance, kind: 'sitemap' }),
		...round.found([start], entrance),
	])
}
