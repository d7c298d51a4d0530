/** What stands in an address, as Next.js gives it. */
export type Asked = Promise<Record<string, string | string[] | undefined>>

/** The words in an address, no longer than a person types. */
export const wordsIn = (given: unknown): string =>
	typeof given === 'string' ? given.replaceAll('\0', '').trim().slice(0, 200) : ''

/** The page in an address, from 1. */
export function pageIn(given: unknown): number {
	const page = typeof given === 'string' && /^\d{1,4}$/.test(given) ? Number(given) : 1
	return Math.max(page, 1)
}

/** One of those that are known, or null. */
export const oneOfThese = <T extends string>(known: readonly T[], given: unknown): T | null =>
	known.find((one) => one === given) ?? null

/** An address with what is asked in it; what is empty is left out. */
export function addressOf(path: string, asked: Record<string, string | number | null>): string {
	const params = new URLSearchParams()
	for (const [name, value] of Object.entries(asked))
		if (value !== null && value !== '' && !(name === 'page' && value === 1))
			params.set(name, String(value))
	return params.size > 0 ? `${path}?${params}` : path
}
