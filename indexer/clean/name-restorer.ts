import { type Lexicon, lexiconOf } from './lexicon.ts'
import { NAMES } from './lost-names.ts'

type Note = (repair: { raw: string; fixed: string; rule: string }) => void

type RestoreNames = (text: string, record: Note) => string

const KNOWN = lexiconOf(NAMES, 'known-name')

const SIGN = String.raw`\u0001-\u0008\u000b-\u001f\d#$%&*+<=>@[\\\]^_${'`'}{|}~¡-¿`
const LETTER = 'A-Za-zÀ-ÿ'

// What a text must have for a name with odd characters to be in it; most texts are done after this look.
const HAS_ODD = new RegExp(
	`[${LETTER}][${SIGN}]|[${SIGN}][${LETTER}]|[a-zß-ÿ][A-ZÀ-Þ]|[A-ZÀ-Þ]{2}[a-zß-ÿ]`,
	'u',
)
const ODD_WORD = new RegExp(`[\\p{L}${SIGN}]+`, 'gu')
const EDGES = /^[^\p{L}\p{N}]*|[^\p{L}\p{N}]*$/gu
const CAPITALISED = /(?<![\p{L}\p{N}])[A-ZÀ-Þ][A-Za-zÀ-ÿ]*(?![\p{L}\p{N}])/gu

/**
 * Writes every name in a document's texts in full that lost letters in the export, provided the name is known or stands
 * clean in that very document.
 */
export function nameRestorer(document: string): RestoreNames {
	let lexicons: Lexicon[] | undefined
	let isDamaged: boolean | undefined
	const nothing = () => {}
	// Forms that look like words are believed only in the company of others that do not.
	const isBelieved = () => {
		isDamaged ??= restoreOdd(document, [KNOWN], nothing) !== document
		return isDamaged
	}
	return (text, record) => {
		lexicons ??= [KNOWN, ...learnedFrom(document)]
		const current = HAS_ODD.test(text) ? restoreOdd(text, lexicons, record) : text
		return restorePlain(current, { lexicons, isBelieved, record })
	}
}

const BEYOND = /[\u0100-\u024f\u1e00-\u1eff]/u
const CLEAN_NAME = /(?<![\p{L}\p{N}])\p{Lu}\p{L}{3,30}(?![\p{L}\p{N}])/gu
const MOST_LEARNED = 500

/** The names that stand clean in the document: by them its damaged ones can be read, though nobody listed them. */
function learnedFrom(document: string): Lexicon[] {
	if (!BEYOND.test(document)) return []
	const names = new Set<string>()
	for (const [word] of document.matchAll(CLEAN_NAME)) {
		if (BEYOND.test(word)) names.add(word)
		if (names.size > MOST_LEARNED) break
	}
	return names.size === 0 ? [] : [lexiconOf([...names], 'clean-name')]
}

/** The names that kept a control byte, a sign, a digit or a capital where a letter was lost. */
function restoreOdd(text: string, lexicons: readonly Lexicon[], record: Note): string {
	return text.replace(ODD_WORD, (word) => {
		if (!HAS_ODD.test(word)) return word
		const core = word.replace(EDGES, '')
		const at = word.indexOf(core)
		// `_so_` is emphasis in many texts.
		if (/^_.*_$/u.test(word)) return word
		// A sign at the edge may be a lost letter (`Demirta_`) or punctuation, so the longest form is tried first.
		for (const [from, to] of [
			[0, word.length],
			[at, word.length],
			[0, at + core.length],
			[at, at + core.length],
			[at, at + core.length + 1],
			[at - 1, at + core.length],
		] as const) {
			const raw = word.slice(Math.max(0, from), to)
			for (const { odd, rule } of lexicons) {
				const fixed = odd.get(raw)
				if (fixed === undefined) continue
				record({ raw, fixed, rule })
				return word.slice(0, Math.max(0, from)) + fixed + word.slice(to)
			}
		}
		return word
	})
}

interface Plain {
	lexicons: readonly Lexicon[]
	isBelieved: () => boolean
	record: Note
}

/** The names whose lost letters left nothing, or a space. */
function restorePlain(text: string, { lexicons, isBelieved, record }: Plain): string {
	const done: string[] = []
	let from = 0
	for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
		if (index < from) continue
		for (const { closed, spaced, wordlike, rule } of lexicons) {
			const end = index + word.length
			const rest = spaced.get(word)?.find((one) => continues(text, end, one.rest))
			const certain = rest ? !rest.isDoubtful : closed.has(word)
			const fixed = rest?.name ?? closed.get(word) ?? wordlike.get(word)
			if (fixed === undefined || !(certain || isBelieved())) continue
			const raw = word + (rest?.rest ?? '')
			record({ raw, fixed, rule })
			done.push(text.slice(from, index), fixed)
			from = index + raw.length
			break
		}
	}
	return from === 0 ? text : done.join('') + text.slice(from)
}

function continues(text: string, at: number, rest: string): boolean {
	return (
		text.startsWith(rest, at) &&
		!/^[\p{L}\p{N}]/u.test(text.slice(at + rest.length, at + rest.length + 2))
	)
}
