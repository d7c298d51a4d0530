import { ITALIC, ITALIC_END, QUOTED, QUOTED_END } from './marks.ts'

/** A stretch between two commas: its own text, and what stood beside it in brackets. */
export interface Field {
	text: string
	brackets: string[]
}

/** A unit in fields: at its commas, after a quotation that holds its comma, and where `in` leads to the larger work. */
export function fieldsOf(text: string): Field[] {
	const unit = text.replace(AMERICAN, '$1 ')
	const fields: Field[] = []
	let field: Field = { text: '', brackets: [] }
	let from = 0
	const closes = bracketsIn(unit)
	const end = (at: number) => {
		field.text = tidy(field.text + unit.slice(from, at))
		if (field.text !== '' || field.brackets.length > 0) fields.push(field)
		field = { text: '', brackets: [] }
		from = at
	}
	let isMarked = false
	for (let at = 0; at < unit.length; at++) {
		const character = unit[at] as string
		if (character === ITALIC || character === QUOTED) {
			// `Name: Title` as well as `“Title.” Journal`.
			const before = unit.slice(Math.max(from, at - 2), at)
			const isNamed = /[:\ue003] ?$/u.test(before) && !IN.test(unit.slice(from, at))
			const isDated = field.brackets.length > 0 && !/[\ue000\ue002]/u.test(field.text)
			const isLedTo = LED_TO.test(unit.slice(from, at))
			const [, owner] = OWNER.exec(unit.slice(from, at)) ?? []
			if (owner !== undefined) {
				field.text = owner
				from = at
			}
			if (isNamed || isDated || isLedTo || owner !== undefined) end(at)
			isMarked = true
		} else if (character === ITALIC_END || character === QUOTED_END) {
			isMarked = false
			if (/^ (?:in|dans|en|em|nel|nella|su|in:)[ :]/u.test(unit.slice(at + 1, at + 8))) end(at + 1)
			else if (character === QUOTED_END && /[,.]/u.test(unit[at - 2] ?? '')) end(at + 1)
		} else if (isMarked) continue
		else if (character === ',') {
			end(at)
			from = at + 1
		} else if (closes.has(at)) {
			const close = closes.get(at) as number
			field.brackets.push(unit.slice(at + 1, close))
			field.text += `${unit.slice(from, at)} `
			from = close + 1
			at = close
		}
	}
	end(unit.length)
	return fields
}

const IN = /^ ?(?:in|dans|en|em|nel):? ?$/iu
/** Words of a sentence that lead to a title: `what is said in “Title”`. */
const LED_TO =
	/\S (?:in|dans|en|em|nel|nella|titled|entitled|called|title|intitulée?|titulado|titulada|titre|article|l[’']article|artículo|artigo|articolo|essay|paper|chapter|chapitre|capítulo|book|livre|libro|pamphlet|brochure|Aufsatz|Artikel|Buch|see|voir|ver|siehe) ?$/iu
/** Whose work it is, where a sentence says so: `Ana Prat’s fine Title`. */
const OWNER = /^ ?(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3})[’']s (?:\p{Ll}+ ){0,3}$/u
/** `July 9, 1983` is one date. */
const AMERICAN = /(\p{L}{3,9}\.? \d{1,2}), (?=(?:1[5-9]|20)\d\d\b)/gu

/** Where each bracket that is closed before the next one opens has its end. */
function bracketsIn(unit: string): Map<number, number> {
	const closes = new Map<number, number>()
	for (const found of unit.matchAll(/[([][^()[\]]{1,300}[)\]]/gu))
		closes.set(found.index, found.index + found[0].length - 1)
	return closes
}

const tidy = (text: string) =>
	text
		.replace(/\s+/gu, ' ')
		.replace(/^[\s:]+|[\s:]+$/gu, '')
		.replace(/ (?=[:.])/gu, '')
