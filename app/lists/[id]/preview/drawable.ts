/**
 * A text as it can be drawn with the face at hand: for letters that this lacks, and for pictographs, the drawing program would
 * ask other sites, which nobody's list is told to. '' where nothing meaningful is left.
 */
export function drawable(text: string, longest: number): string {
	const left = text
		.normalize('NFC')
		.replace(/[^\u0020-\u007e\u00a0-\u017f\u2010-\u2026]/gu, '')
		.replace(/\s+/g, ' ')
		.trim()
	if (left.length * 2 < text.trim().length) return ''
	return left.length > longest ? `${left.slice(0, longest - 1).trimEnd()}…` : left
}
