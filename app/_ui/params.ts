/** A page's parameters as an address has them. */
export function paramsFrom(given: Record<string, string | string[] | undefined>): URLSearchParams {
	const params = new URLSearchParams()
	for (const [name, value] of Object.entries(given))
		for (const one of [value ?? []].flat()) params.append(name, one)
	return params
}
