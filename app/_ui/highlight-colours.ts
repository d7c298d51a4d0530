import type { HighlightColour } from '#db/schema/readers'

/** The colours as a reader is offered them, in this order. */
export const COLOURS: readonly HighlightColour[] = ['yellow', 'green', 'blue', 'pink']

/** A colour by its name, for those who cannot see it. */
export const colourName: Record<HighlightColour, string> = {
	yellow: 'Yellow',
	green: 'Green',
	blue: 'Blue',
	pink: 'Pink',
}
