import type { Article } from '#article/article'
import { fieldOf } from '#article/seen'
import type { Rehearsed } from '#db/corrections'
import { countryName } from '#places/countries'
import { FIELDS, type HeadField } from './fields.ts'
import { differingFields } from './wishes.ts'

/** What corrections would change: each part as it stands and as it is to stand, and what becomes of highlights. */
export interface Preview {
	changes: { what: string; before: string; after: string }[]
	highlights: string
}

/** What a rehearsal showed, in words. */
export function previewOf({ before, after, marked, lost }: Rehearsed): Preview {
	const head = differingFields(before, after).map((field) => ({
		what: FIELDS.find((one) => one.field === field)?.inputs[0]?.label ?? field,
		before: inWords(fieldOf(before, field), field),
		after: inWords(fieldOf(after, field), field),
	}))
	return { changes: [...head, ...changedBlocks(before, after)], highlights: fateOf(marked, lost) }
}

/** A value of a field as an editor reads it. */
export function inWords(value: unknown, field: HeadField | 'text'): string {
	if (value === null || value === undefined || value === '') return ''
	if (field === 'countries' && Array.isArray(value))
		return value.map((one) => countryName(typeof one === 'string' ? one : one.code)).join(', ')
	if (Array.isArray(value)) return value.join(', ')
	if (typeof value !== 'object') return String(value)
	return Object.values(value)
		.filter((part) => part !== null && part !== '')
		.join(', ')
}

/** Paragraphs that differ, by their place; where some are taken out, those that are in one text only. */
function changedBlocks(before: Article, after: Article): Preview['changes'] {
	if (before.blocks.length === after.blocks.length)
		return before.blocks.flatMap(({ text }, n) => {
			const now = after.blocks[n]?.text ?? ''
			return text === now ? [] : [{ what: `Paragraph ${n + 1}`, before: text, after: now }]
		})
	const texts = (article: Article) => article.blocks.map(({ text }) => text)
	const [old, fresh] = [texts(before), texts(after)]
	const gone = old.filter((text) => !fresh.includes(text))
	const come = fresh.filter((text) => !old.includes(text))
	return [{ what: 'Paragraphs', before: gone.join('\n'), after: come.join('\n') }]
}

function fateOf(marked: number, lost: number): string {
	if (marked === 0) return 'No highlight stands in this text.'
	const all = marked === 1 ? 'One highlight stands' : `${marked} highlights stand`
	if (lost === 0)
		return `${all} in this text, and ${marked === 1 ? 'keeps its' : 'all keep their'} place.`
	return `${all} in this text; ${lost} would lose ${lost === 1 ? 'its' : 'their'} place, and ${lost === 1 ? 'is' : 'are'} kept with what was marked. What an editor corrects is shown at once and not held back.`
}
