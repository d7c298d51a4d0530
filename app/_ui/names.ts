const conjunction = new Intl.ListFormat('en', { type: 'conjunction' })
const alternative = new Intl.ListFormat('en', { type: 'disjunction' })
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** Several as one says them: `Iran, Iraq, and Syria`. */
export const inARow = (names: readonly string[]) => conjunction.format(names)

/** One of several as one says it: `Iran or Iraq`. */
export const oneOf = (names: readonly string[]) => alternative.format(names)

/** A number and its noun: `1 article`, `1,203 articles`. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** A language by its English name; the code itself where it is none that is known. */
export function languageName(code: string): string {
	try {
		return languages.of(code) ?? code
	} catch (error) {
		// Not every code that a source gives is well formed.
		if (error instanceof RangeError) return code
		throw error
	}
}
