import { everywhere, inLines, sentencesOf, withMoves } from './edits.ts'
import type { Edit, Edited } from './kinds.ts'
import { added, instead, type Letter, said, type Tracked } from './tracked.ts'

/** The old text as a damaged export gave it, the new one as it should be; each letter knows its damaged place. */
function repaired({ text }: Edit, damage: (unit: string) => string): Edited {
	let at = 0
	const old: string[] = []
	const now = text.map((letters) => {
		const damaged = letters.map(({ unit }) => damage(unit))
		const places = letters.map((letter, i) => {
			const place = { ...letter, from: at }
			at += damaged[i]!.length
			return place
		})
		at += 2
		old.push(damaged.join(''))
		return places
	})
	return { text: now, old: old.join('\n\n') }
}

const ENCODED: Record<string, string> = {
	'’': 'â€™',
	'‘': 'â€˜',
	'“': 'â€œ',
	'”': 'â€\u009d',
	'—': 'â€”',
	é: 'Ã©',
	è: 'Ã¨',
	ï: 'Ã¯',
	ç: 'Ã§',
}

const LOST: Record<string, string> = { '’': 'â', '“': ' ', '”': ' ', é: ' ', è: ' ', ç: ' ' }

function rewritten({ text, start, chance, strangers }: Edit): Edited {
	const others = strangers.flatMap((one) => sentencesOf(added(one)))
	const isHome = (letters: Letter[]) => letters.some(({ from }) => from === start)
	const at = text.findIndex(isHome)
	return {
		text: text.map((letters, i) =>
			Math.abs(i - at) > 1
				? letters
				: sentencesOf(letters).flatMap((sentence) =>
						!isHome(sentence) && chance.happens(0.5) ? chance.of(others) : sentence,
					),
		),
	}
}

/** Revisions as an archive sees them: a better reader of the same export, an editor at work on the text. */
export const REIMPORTS: Record<string, (edit: Edit) => Edited> = {
	'encoding repaired': (edit) => repaired(edit, (unit) => ENCODED[unit] ?? unit),
	'lost letters restored': (edit) => repaired(edit, (unit) => LOST[unit] ?? unit),
	'lines joined and hyphens taken back': (edit) => {
		let width = 0
		return repaired(edit, (unit) => {
			width++
			if (width < 66) return unit
			if (unit === ' ') {
				width = 0
				return '\n'
			}
			if (width < 72 || !/[bcdfglmnprst]/.test(unit)) return unit
			width = 0
			return `${unit}-\n`
		})
	},
	'running heads taken out': ({ text, chance }) => {
		const head = `The Landing Stage - ${chance.between(1, 90)}`
		const damaged = text.flatMap((letters, i) => (i % 3 === 2 ? [added(head), letters] : [letters]))
		let at = 0
		const places = damaged.map((letters) => {
			const placed = letters.map((letter, i) => ({ ...letter, from: at + i }))
			at += letters.length + 2
			return placed
		})
		const kept = places.filter((_, i) => damaged[i]?.[0]?.from !== -1)
		return { text: kept, old: damaged.map(said).join('\n\n') }
	},
	'quotes set as guillemets': ({ text }) => ({
		text: everywhere(text, (letters) =>
			letters.flatMap((letter) => {
				if (letter.unit === '“' || letter.unit === '"') return instead('«\u00a0', [letter])
				if (letter.unit === '”') return instead('\u00a0»', [letter])
				return /[;:!?]/.test(letter.unit) ? [...added('\u202f'), letter] : [letter]
			}),
		),
	}),
	'paragraphs joined': ({ text, chance }) => {
		const joined: Tracked = []
		for (const letters of text) {
			if (joined.length === 0 || chance.happens(0.4)) joined.push([...letters])
			else joined.at(-1)!.push(...added(' '), ...letters)
		}
		return { text: joined }
	},
	'paragraphs split': ({ text, chance }) => ({
		text: text.flatMap((letters) => {
			const parts: Tracked = [[]]
			for (const sentence of sentencesOf(letters)) {
				parts.at(-1)!.push(...sentence)
				if (chance.happens(0.4)) parts.push([])
			}
			return parts.filter(({ length }) => length > 0)
		}),
	}),
	'sections moved': ({ text, chance }) => {
		const [from, to] = [chance.below(text.length), chance.below(text.length)].sort((a, b) => a - b)
		const section = new Set(text.slice(from, to))
		const rest = text.filter((letters) => !section.has(letters))
		const at = chance.below(rest.length + 1)
		return { text: [...rest.slice(0, at), ...section, ...rest.slice(at)] }
	},
	'sentences beside it rewritten': rewritten,
	'sentences taken out': ({ text, chance }) => ({
		text: text.map((letters) =>
			sentencesOf(letters)
				.filter(() => !chance.happens(0.15))
				.flat(),
		),
	}),
	'set in lines and moved': ({ text, chance }) => ({
		text: withMoves(everywhere(text, inLines), chance, () => chance.happens(0.15)),
	}),
}
