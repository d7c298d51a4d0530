/** A text with the country that a reader would file it under first; `also` are other subjects it must have. */
export interface Piece {
	title: string
	kicker?: string
	text: string
	first: string
	also?: string[]
}
