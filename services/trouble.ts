/** Thrown when the library cannot start; its message is one line that says what to do. */
export class CannotStart extends Error {
	override name = 'CannotStart'
}
