import type { ShelfQuestion, ShelfSort } from './question.ts'
import { type ShelvedHighlight, tagKey } from './shelf.ts'

/** Highlights that stand together: those of one article, or of one tag; `tag` is null for those without one. */
export type HighlightGroup =
	| { by: 'article'; key: string; highlights: ShelvedHighlight[] }
	| { by: 'tag'; key: string; tag: string | null; highlights: ShelvedHighlight[] }

/** So many highlights stand on a page. */
const PER_PAGE = 50

/** One page of what was found, in groups; a group that began on the page before goes on. */
export function pageOf(
	found: readonly ShelvedHighlight[],
	{ group, sort, page }: Pick<ShelfQuestion, 'group' | 'sort' | 'page'>,
): { groups: HighlightGroup[]; pages: number } {
	const groups = group === 'tag' ? byTag(found, sort) : byArticle(found, sort)
	const total = groups.reduce((sum, { highlights }) => sum + highlights.length, 0)
	const from = (page - 1) * PER_PAGE
	let seen = 0
	const here = groups.flatMap((one) => {
		const highlights = one.highlights.slice(
			Math.max(0, from - seen),
			Math.max(0, from + PER_PAGE - seen),
		)
		seen += one.highlights.length
		return highlights.length > 0 ? [{ ...one, highlights }] : []
	})
	return { groups: here, pages: Math.max(1, Math.ceil(total / PER_PAGE)) }
}

/** All that was found in the order it is shown in, each once. */
export function inOrder(
	found: readonly ShelvedHighlight[],
	{ group, sort }: Pick<ShelfQuestion, 'group' | 'sort'>,
): ShelvedHighlight[] {
	const groups = group === 'tag' ? byTag(found, sort) : byArticle(found, sort)
	return [...new Set(groups.flatMap(({ highlights }) => highlights))]
}

type Order = (a: ShelvedHighlight, b: ShelvedHighlight) => number

const byName = new Intl.Collator('en').compare

const newest: Order = (a, b) => b.markedAt - a.markedAt || byId(a.id, b.id)
const byId = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Lost ones last. */
const byPlace: Order = (a, b) =>
	(a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER) || newest(a, b)

/** The latest first; what has no date comes last. */
const byDate: Order = (a, b) =>
	byId(b.article.publishedOn ?? '', a.article.publishedOn ?? '') || sameArticle(a, b)

const sameArticle: Order = (a, b) =>
	byName(a.article.title, b.article.title) || byId(a.article.id, b.article.id)

function byArticle(found: readonly ShelvedHighlight[], sort: ShelfSort): HighlightGroup[] {
	const groups = new Map<string, ShelvedHighlight[]>()
	for (const highlight of [...found].sort(newest)) add(groups, highlight.article.id, highlight)
	const all = [...groups].map(([key, highlights]): HighlightGroup => {
		if (sort !== 'newest') highlights.sort(byPlace)
		return { by: 'article', key, highlights }
	})
	// A group has the place of what was marked last in it, unless the articles' own dates are asked for.
	return sort === 'published' ? all.sort((a, b) => byDate(first(a), first(b))) : all
}

function byTag(found: readonly ShelvedHighlight[], sort: ShelfSort): HighlightGroup[] {
	const orders: Record<ShelfSort, Order> = {
		newest,
		place: (a, b) => sameArticle(a, b) || byPlace(a, b),
		published: (a, b) => byDate(a, b) || byPlace(a, b),
	}
	const names = new Map<string, string>()
	const groups = new Map<string, ShelvedHighlight[]>()
	for (const highlight of [...found].sort(orders[sort])) {
		for (const tag of highlight.tags) {
			if (!names.has(tagKey(tag))) names.set(tagKey(tag), tag)
			add(groups, tagKey(tag), highlight)
		}
		if (highlight.tags.length === 0) add(groups, '', highlight)
	}
	return [...groups]
		.map(([key, highlights]): HighlightGroup & { by: 'tag' } => ({
			...{ by: 'tag', key, highlights },
			tag: names.get(key) ?? null,
		}))
		.sort((a, b) => Number(a.tag === null) - Number(b.tag === null) || byName(a.key, b.key))
}

const first = ({ highlights }: HighlightGroup) => highlights[0]!

function add<T>(groups: Map<string, T[]>, key: string, value: T) {
	const group = groups.get(key)
	if (group) group.push(value)
	else groups.set(key, [value])
}
