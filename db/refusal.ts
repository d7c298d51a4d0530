import postgres from 'postgres'

/** Thrown for an article that cannot be stored or indexed; its message says which part and why. */
export class NotStorable extends Error {
	override name = 'NotStorable'
}

/** Refuses with `NotStorable` what Postgres cannot hold (NUL, half of a surrogate pair) and ids the index cannot. */
export function refuseUnstorable(article: { id: string }): void {
	if (!/^[A-Za-z0-9_-]{1,200}$/.test(article.id))
		throw new NotStorable('id may hold 1 to 200 letters, digits, - and _ only')
	refuseText(article, '')
}

/** Why the database refused these rows and would again, or null when the fault is not theirs. */
export function refusalOf(error: unknown): string | null {
	if (error instanceof NotStorable) return error.message
	for (let inner = error; inner instanceof Error; inner = inner.cause) {
		// Classes 22, 23 and 54: unfit values, broken constraints, limits of Postgres.
		if (inner instanceof postgres.PostgresError && /^(22|23|54)/.test(inner.code))
			return `the database refuses it: ${inner.message}`
	}
	return null
}

function refuseText(value: unknown, path: string): void {
	if (typeof value === 'string') {
		if (value.includes('\0')) throw new NotStorable(`${path} holds a NUL character`)
		if (/\p{Surrogate}/u.test(value)) throw new NotStorable(`${path} holds half a character`)
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, inner] of Object.entries(value))
			refuseText(inner, path === '' ? key : `${path}.${key}`)
	}
}
