/** The ways in which one name may have come through SPIP's PDF export and what followed it. */
export interface LostForms {
	/** Forms that no text has for another reason: control bytes, signs, digits or capitals within a word. */
	odd: string[]
	/** With the control bytes turned into spaces within it: `Erdo an`. */
	spaced: string[]
	/** The same where what is left may be words: *Jovan i* is “Jovan and”. Believed as `wordlike` is. */
	parted: string[]
	/** With nothing where a Turkish ğ was, which leaves no other word: `Erdoan`. */
	closed: string[]
	/** Forms that look like some word: believed only in a document that lost other letters in the same way. */
	wordlike: string[]
}

const CONTROL = /[\u0000-\u001f]/gu
const SHORTEST = 6
const SHORTEST_ODD = 4

/** What the export writes for a text: each character beyond Latin-1 becomes its code modulo 256. */
export function exported(text: string): string {
	return Array.from(text, (character) => {
		const code = character.codePointAt(0) ?? 0
		return code > 0xff ? String.fromCharCode(code % 256) : character
	}).join('')
}

/** Every form of the name that can be told from ordinary text. */
export function lostFormsOf(name: string): LostForms {
	const forms: LostForms = {
		odd: [],
		spaced: [],
		parted: [],
		closed: [],
		wordlike: [],
	}
	const form = exported(name)
	if (form === name) return forms
	const bare = form.replace(CONTROL, '')
	if (bare === form) {
		if (form.length >= SHORTEST_ODD && isOdd(form)) forms.odd.push(form)
		else if (form.length >= SHORTEST && isWord(form)) forms.wordlike.push(form)
		return forms
	}
	// NUL is taken out of every text before names are looked for.
	const kept = form.replaceAll('\u0000', '')
	if (kept !== bare) forms.odd.push(kept)
	if (bare.length < SHORTEST) return forms
	if (isOdd(bare)) forms.odd.push(bare)
	// A Slavic name without its č or ć is often another one (Nováčková, Nováková), or a case of it (*Petrovi*, to Peter).
	else if (/^[\u0000-\u001f]|[\u0000-\u001e]|\u001f$/u.test(form)) forms.wordlike.push(bare)
	else forms.closed.push(bare)
	const spaced = form.replace(CONTROL, ' ').trim()
	if (spaced.includes(' ')) (isTelling(form, spaced) ? forms.spaced : forms.parted).push(spaced)
	return forms
}

/** Whether the pieces of a name are no words: they lack a Turkish ğ, or each but the first is long. */
function isTelling(form: string, spaced: string): boolean {
	const [first = '', ...rest] = spaced.split(/ +/u)
	const lost = new Set(form.match(CONTROL))
	if (lost.size === 1 && lost.has('\u001f'))
		return first.length > 1 && rest.every((piece) => piece.length > 1)
	return rest.every((piece) => piece.length > 3 && (first.length > 1 || piece.length > 4))
}

// At either end of a word these are punctuation or marks, not letters that were lost.
const EDGE = /^[^\p{L}\p{N}^_]+|[^\p{L}\p{N}^_]+$/gu
const OPENS_QUESTION = /^[¿¡"'«(]|["'»)?!.,;:]$/u

/** Whether a form has what no word has: a sign or digit among its letters, or a capital after a small one. */
function isOdd(form: string): boolean {
	if (OPENS_QUESTION.test(form)) return false
	const core = form.replace(EDGE, '')
	// A sign at the start that took the place of the capital leaves small letters.
	if (isWord(core)) return core !== form && form.length >= SHORTEST && /^\p{Ll}/u.test(core)
	return /\p{L}/u.test(core)
}

function isWord(form: string): boolean {
	return /^\p{Lu}?\p{Ll}+$/u.test(form)
}
