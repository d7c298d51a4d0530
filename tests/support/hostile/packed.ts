/** Texts joined to as few as fit into so many letters each; one that is longer itself is left out. `sizeOf` counts the letters. */
export function packed(
	texts: readonly string[],
	most: number,
	{ between = ' ¦ ', sizeOf = (text: string) => text.length } = {},
): string[] {
	const pieces: { text: string; size: number }[] = []
	for (const text of texts) {
		const size = sizeOf(text)
		if (size > most) continue
		const last = pieces.at(-1)
		const together = (last?.size ?? most) + sizeOf(between) + size
		if (last && together <= most)
			Object.assign(last, { text: `${last.text}${between}${text}`, size: together })
		else pieces.push({ text, size })
	}
	return pieces.map(({ text }) => text)
}

/** As many letters as a text takes in an address. */
export const sizeInAddress = (text: string) => new URLSearchParams({ q: text }).toString().length
