/** What `correct` asks for: `field` is null for the text, and `wish` says what is to be done. */
export interface CorrectCommand {
	name: 'correct'
	article: string
	wish:
		| { kind: 'list' }
		| { kind: 'set'; field: string; value: string }
		| { kind: 'reword'; was: string; now: string }
		| { kind: 'withdraw'; field: string; was: string }
	by: string | undefined
	json: boolean
}

interface Given {
	positionals: readonly string[]
	values: { text: boolean; withdraw: boolean; by?: string; json: boolean }
}

/** The wish in the arguments of `correct`, or what is wrong with them. */
export function correctFrom({ positionals, values }: Given): CorrectCommand | { wrong: string } {
	const [article, first, second] = positionals
	if (article === undefined) return { wrong: 'correct needs the id of an article' }
	const wish = wishIn([first, second], values)
	if ('wrong' in wish) return wish
	return { name: 'correct', article, wish, by: values.by, json: values.json }
}

function wishIn(
	[first, second]: readonly (string | undefined)[],
	{ text, withdraw }: Given['values'],
): CorrectCommand['wish'] | { wrong: string } {
	if (withdraw) {
		if (second !== undefined) return { wrong: `${second} is one argument too many` }
		if (first === undefined)
			return { wrong: `--withdraw needs the ${text ? 'passage as it was' : 'field'}` }
		return text
			? { kind: 'withdraw', field: 'text', was: first }
			: { kind: 'withdraw', field: first, was: '' }
	}
	if (text) {
		if (first === undefined || second === undefined)
			return { wrong: '--text needs the passage as it is and as it is to be' }
		return { kind: 'reword', was: first, now: second }
	}
	if (first === undefined) return { kind: 'list' }
	if (second === undefined) return { wrong: `${first} needs a value; "" takes it away` }
	return { kind: 'set', field: first, value: second }
}
