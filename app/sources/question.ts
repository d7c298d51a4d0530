import type { SourceKind } from '#article/cited-source'

export const KINDS = [
	['publication', 'Publications'],
	['book', 'Books'],
	['site', 'Sites'],
] as const satisfies readonly (readonly [SourceKind, string])[]

/** Which sources are asked for, as the address says. Unknown parts are dropped, not refused. */
export interface SourcesAsked {
	query: string
	kind: SourceKind | null
	page: number
}

/** No list is longer than the pages up to here. */
const LAST_PAGE = 10_000

type Given = Record<string, string | string[] | undefined>

/** The question in the address. */
export function sourcesAsked({ q, kind, page }: Given): SourcesAsked {
	return {
		query: typeof q === 'string' ? q.replaceAll('\0', '').trim().slice(0, 100) : '',
		kind: KINDS.find(([known]) => known === kind)?.[0] ?? null,
		page: pageIn({ page }),
	}
}

/** The page in the address, from 1. */
export function pageIn({ page }: Given): number {
	const number = typeof page === 'string' && /^\d{1,6}$/.test(page) ? Number(page) : 1
	return Math.min(Math.max(number, 1), LAST_PAGE)
}

/** The address of a question. */
export function sourcesAddress({ query, kind, page }: Partial<SourcesAsked>): string {
	const params = new URLSearchParams()
	if (query) params.set('q', query)
	if (kind) params.set('kind', kind)
	if (page && page > 1) params.set('page', String(page))
	const asked = params.toString()
	return asked ? `/sources?${asked}` : '/sources'
}
