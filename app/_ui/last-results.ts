const NAME = 'carrel-results'

/** Remembers, in this window, which results were looked at last. `asked` begins with a question mark. */
export function rememberResults(asked: string): void {
	try {
		sessionStorage.setItem(NAME, asked)
	} catch {
		// A browser may forbid it; the way back then leads to the words alone.
	}
}

/** What was looked at last, as it was given; null where nothing was, or nothing may be kept. */
export function lastResults(): string | null {
	try {
		return sessionStorage.getItem(NAME)
	} catch {
		return null
	}
}
