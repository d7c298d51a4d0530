/** What `name:` before a word or a phrase may ask for. */
export type Field =
	| 'author'
	| 'country'
	| 'region'
	| 'issue'
	| 'topic'
	| 'language'
	| 'source'
	| 'publication'
	| 'year'
	| 'title'
	| 'note'
	| 'before'
	| 'after'

/** Every name a field goes by, in small letters; capitals are read as well. */
const NAMES: Record<string, Field> = {
	author: 'author',
	by: 'author',
	country: 'country',
	region: 'region',
	issue: 'issue',
	topic: 'topic',
	language: 'language',
	lang: 'language',
	source: 'source',
	cites: 'source',
	publication: 'publication',
	year: 'year',
	title: 'title',
	note: 'note',
	footnote: 'note',
	before: 'before',
	until: 'before',
	after: 'after',
	since: 'after',
}

/** One thing asked for: a word or a phrase, maybe in a field. `start` and `end` are UTF-16 offsets in what was typed. */
export interface Clause {
	field: Field | null
	/** The field's name as it was typed: `until` and `before` mean the same day or not. */
	name: string | null
	text: string
	isPhrase: boolean
	isExcluded: boolean
	start: number
	end: number
}

const anyCase = (name: string) => name.replace(/\p{L}/gu, (c) => `[${c}${c.toUpperCase()}]`)

const CLAUSE = new RegExp(
	`(-?)(?:(${Object.keys(NAMES).map(anyCase).join('|')}):)?(?:"([^"]*)(?:"|$)|([^\\s"]+))`,
	'gu',
)

/**
 * What was typed, as groups: all of them are asked for at once, and the clauses within one are alternatives
 * (`salt OR bread`). A minus or `NOT` before a clause excludes it; it is then a group of its own. An opening quotation
 * mark that is never closed ends with the text. Every text has a reading: what makes no sense as an operator is a word.
 */
export function parse(typed: string): Clause[][] {
	const groups: Clause[][] = []
	let joins = false
	let excludes: number | null = null
	const tokens = tokensOf(typed)
	// Who writes a whole sentence in capitals means no operators by them; UN OR NATO is no sentence.
	const capitals = /\p{Ll}/u.test(typed) ? 0 : tokens.length
	for (const [n, token] of tokens.entries()) {
		const isShouted = capitals > (n === 0 ? HEADLINE : SENTENCE)
		const operator = isShouted && token.text !== '|' ? null : operatorOf(token)
		if (operator === 'or') joins = groups.length > 0
		else if (operator === 'not') excludes ??= token.start
		if (operator !== null) continue
		const clause =
			excludes === null
				? token
				: { ...token, isExcluded: true, start: Math.min(excludes, token.start) }
		const last = groups.at(-1)
		if (joins && last && !clause.isExcluded && !last[0]?.isExcluded) last.push(clause)
		else groups.push([clause])
		joins = false
		excludes = null
	}
	return groups.length > 0 ? groups : tokens.map((token) => [token])
}

const SENTENCE = 6
/** What is longer and all in capitals does not begin with an operator: NOT IN OUR NAME is a headline. */
const HEADLINE = 2

function tokensOf(typed: string): Clause[] {
	// One character for one, so that offsets stay true.
	const straight = typed.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'")
	const clauses: Clause[] = []
	for (const match of straight.matchAll(CLAUSE)) {
		const [whole, minus, name, phrase, word] = match
		const text = (phrase ?? word ?? '').trim()
		if (!/[\p{L}\p{N}]/u.test(text) && !/^\|+$/.test(text)) continue
		clauses.push({
			field: name ? (NAMES[name.toLowerCase()] ?? null) : null,
			name: name?.toLowerCase() ?? null,
			text,
			isPhrase: phrase !== undefined,
			isExcluded: minus === '-',
			start: match.index,
			end: match.index + whole.length,
		})
	}
	return clauses
}

/** Operators are written in capitals: `or` is a word like another. */
function operatorOf({ field, text, isPhrase, isExcluded }: Clause): 'or' | 'not' | 'and' | null {
	if (field !== null || isPhrase || isExcluded) return null
	if (text === 'OR' || /^\|+$/.test(text)) return 'or'
	if (text === 'NOT') return 'not'
	return text === 'AND' ? 'and' : null
}

/** What was typed without the clause, and without the operator that joined it to its neighbour. */
export function typedWithout(typed: string, { start, end }: Pick<Clause, 'start' | 'end'>): string {
	const before = typed.slice(0, start).trimEnd()
	const after = typed.slice(end).trimStart()
	const joined = /(?:^|\s)(?:OR|\|+)$/u
	const joining = /^(?:OR|\|+)(?=\s|$)/u
	if (joining.test(after)) return `${before} ${after.replace(joining, '').trimStart()}`.trim()
	return `${before.replace(joined, '').trimEnd()} ${after}`.trim()
}
