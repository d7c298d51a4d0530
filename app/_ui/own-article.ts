/** Gives the article that an address of the library's own pages names, under any of its origins; null for every other. */
export function articleNamedBy(origins: readonly string[]): (address: string) => string | null {
	return (address) => {
		if (!URL.canParse(address)) return null
		const { origin, pathname } = new URL(address)
		if (!origins.includes(origin)) return null
		return /^\/articles\/([\w-]{1,200})(?:\/|$)/.exec(pathname)?.[1] ?? null
	}
}
