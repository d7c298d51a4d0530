/** The element id of a note in its article's page: what its calls and a search hit lead to. */
export function noteId(marker: string): string {
	return `note-${encodeMarker(marker)}`
}

/** The element id of the nth call of a note, counted from 1: what the note's way back leads to. */
export function callId(marker: string, nth = 1): string {
	return `call-${encodeMarker(marker)}${nth > 1 ? `-${nth}` : ''}`
}

/** A marker may be a star or a dagger, which an id in an address should not hold. */
function encodeMarker(marker: string): string {
	return marker.replace(
		/[^A-Za-z0-9]/gu,
		(character) => `_${character.codePointAt(0)?.toString(16)}`,
	)
}
