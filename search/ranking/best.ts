/** The numbers of the highest values above zero, highest first, at most `limit` of them. Equal values keep their order. */
export function best(values: Float32Array, limit: number): number[] {
	// A stable sort.
	return foremost(values, limit)
		.sort((a, b) => (values[b] as number) - (values[a] as number))
		.slice(0, limit)
}

/** The numbers of the `limit` highest values above zero and of a few more, ascending: quicker, where order is no matter. */
export function foremost(values: Float32Array, limit: number): number[] {
	const floor = floorOf(values, limit)
	const found: number[] = []
	for (let n = 0; n < values.length; n++) {
		const value = values[n] as number
		if (value > 0 && value >= floor) found.push(n)
	}
	return found
}

const CLASSES = 1024

/** A value that at least `limit` others reach, and few more: found by counting values in classes, in one pass. */
function floorOf(values: Float32Array, limit: number): number {
	let most = 0
	for (const value of values) if (value > most) most = value
	if (values.length <= limit || most === 0) return 0
	const counts = new Uint32Array(CLASSES + 1)
	const scale = CLASSES / most
	for (const value of values) counts[Math.floor(Math.max(0, value) * scale)]!++
	let reached = 0
	for (let at = CLASSES; at > 0; at--) {
		reached += counts[at] as number
		if (reached >= limit) return at / scale
	}
	return 0
}
