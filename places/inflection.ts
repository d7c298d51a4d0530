/** An English name of a people with its plural, where adding an `s` makes one. */
export function pluralised(people: string): string[] {
	return /(?:[aeik]n|i|[bcdgklot]|ab|er|ar|man|pean)$/.test(people) &&
		!/(?:men|sh|ch)$/.test(people)
		? [people, `${people}s`]
		: [people]
}

/** The forms of a French or Spanish adjective given in its masculine singular. */
export function inflected(adjective: string): string[] {
	const [stem, endings] = paradigmOf(adjective)
	return endings.map((ending) => stem + ending)
}

function paradigmOf(adjective: string): [string, string[]] {
	for (const [ending, forms] of PARADIGMS) {
		if (adjective.endsWith(ending)) return [adjective.slice(0, -ending.length), forms]
	}
	return [adjective, ['', 'e', 's', 'es']]
}

const PARADIGMS: [string, string[]][] = [
	['ien', ['ien', 'ienne', 'iens', 'iennes']],
	['éen', ['éen', 'éenne', 'éens', 'éennes']],
	['és', ['és', 'esa', 'eses', 'esas']],
	['án', ['án', 'ana', 'anes', 'anas']],
	['ais', ['ais', 'aise', 'aises']],
	['ois', ['ois', 'oise', 'oises']],
	['o', ['o', 'a', 'os', 'as']],
	['í', ['í', 'íes', 'ís']],
	['e', ['e', 'es']],
	['a', ['a', 'as']],
]
