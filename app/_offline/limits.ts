import type { KeptList, KeptPage } from '../_keeping/browser-database.ts'

/** So many articles that were read and are on no list that is kept. */
const MOST_READ = 40
/** So much of pages in all; scripts and fonts, which they share, come to about 2 MB. */
export const MOST_BYTES = 100_000_000

/** The pages to let go: of those on no list, all but the ones read last, and fewer where all is too large. */
export function toLetGo(
	pages: readonly KeptPage[],
	lists: readonly KeptList[],
	most = { read: MOST_READ, bytes: MOST_BYTES },
): KeptPage[] {
	const chosen = new Set(lists.flatMap(({ articles }) => articles.map(({ path }) => path)))
	let bytes = sizeOf(pages.filter(({ path }) => chosen.has(path)))
	const lastReadFirst = pages
		.filter(({ path }) => !chosen.has(path))
		.sort((a, b) => b.readAt - a.readAt)
	return lastReadFirst.filter((page, n) => {
		bytes += page.bytes
		return n >= most.read || page.readAt === 0 || bytes > most.bytes
	})
}

export const sizeOf = (pages: readonly KeptPage[]) =>
	pages.reduce((sum, { bytes }) => sum + bytes, 0)
