import type { HighlightColour } from '#db/schema/readers'
import { COLOURS } from '../../../_ui/highlight-colours.ts'

const KEY = 'carrel-highlight-colour'

/** The colour this browser marked with last. */
export function lastColour(): HighlightColour {
	const kept = localStorage.getItem(KEY)
	return COLOURS.find((colour) => colour === kept) ?? 'yellow'
}

export function rememberColour(colour: HighlightColour): void {
	localStorage.setItem(KEY, colour)
}
