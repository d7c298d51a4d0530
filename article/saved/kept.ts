/** Where a copy was made of the text as it was read, and on which day. */
export interface Kept {
	address: string
	on: string
}
