/** Texts joined to as few as fit into so many letters each; one that is longer itself is left out. */
export function packed(texts: readonly string[], most: number, between = ' ¦ '): string[] {
	const pieces: string[] = []
	for (const text of texts) {
		if (text.length > most) continue
		const last = pieces.at(-1)
		if (last !== undefined && last.length + between.length + text.length <= most)
			pieces[pieces.length - 1] = `${last}${between}${text}`
		else pieces.push(text)
	}
	return pieces
}
