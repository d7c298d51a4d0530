/** A piece of hostile text, and the kind of attack that it is. */
export interface Payload {
	family: string
	text: string
}

/** What each payload tries to run; the browser under test tells when it was. */
export const RUN = 'pwn()'

/** Payloads of one family, each once. */
export const family = (name: string, texts: readonly string[]): Payload[] =>
	[...new Set(texts)].map((text) => ({ family: name, text }))
