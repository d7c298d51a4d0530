/**
 * Why an address gave nothing: `refused` we do not go there, `away` nobody answers, `slow` it took too long,
 * `too-large` it has more than we take, `garbled` what it sent cannot be unpacked.
 */
type Kind = 'refused' | 'away' | 'slow' | 'too-large' | 'garbled'

/** Thrown when an address gave no answer that can be used; the message says why. */
export class NoAnswer extends Error {
	override name = 'NoAnswer'
	readonly kind

	constructor(kind: Kind, message: string, options?: ErrorOptions) {
		super(message, options)
		this.kind = kind
	}
}
