/** A request as it comes to the door, before anything of it is answered; header names are in small letters. */
export type Asked = {
	method: string
	/** Path and query. */
	url: string
	headers: Record<string, string | string[] | undefined>
}

/** The headers as the rest of the app reads them. */
export const headersOf = ({ headers }: Asked): Pick<Headers, 'get'> => ({
	get: (name) => {
		const value = headers[name.toLowerCase()]
		return value === undefined ? null : String(value)
	},
})

/** The path alone. */
export const pathOf = ({ url }: Asked): string => url.split('?', 1)[0] ?? ''

/** Whether what is asked for can only be looked at. */
export const isLook = ({ method }: Asked): boolean => /^(GET|HEAD|OPTIONS)$/.test(method)

/**
 * What questions weigh at the index, next to one page of results: a concordance reads hundreds of texts, a file of results
 * asks up to twenty times.
 */
const WEIGHTS: readonly [path: RegExp, weight: number][] = [
	[/^\/search\/?$/, 1],
	[/^\/search\/values\//, 2],
	[/^\/api\/v1\/(search|suggest)\/?$/, 1],
	[/^\/search\/concordance/, 10],
	[/^\/search\/export/, 20],
	[/^\/searches\/feed\//, 5],
	[/^\/lists\/[^/]+\/(export|feed)\/?$/, 5],
	[/^\/highlights\/export\/?$/, 5],
	[/^\/articles\/[^/]+\/save\/?$/, 2],
]

/** What a request weighs at the index, or as a file that is written for it; 0 when it asks for neither. */
export function weightOf(asked: Asked): number {
	const path = pathOf(asked)
	return WEIGHTS.find(([known]) => known.test(path))?.[1] ?? 0
}
