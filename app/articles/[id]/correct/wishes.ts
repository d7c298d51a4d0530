import type { Article } from '#article/article'
import { fieldOf } from '#article/seen'
import { checkedIn } from '#db/correction-wish'
import type { SeenCorrection } from '#db/corrections'
import { countries } from '#places/countries'
import { FIELDS, type HeadField, textsOf } from './fields.ts'

/** What an editor wishes to correct, or what is wrong with it, by input. */
export interface Wishes {
	corrections: SeenCorrection[]
	faults: Record<string, string>
}

type Texts = Record<string, string>

/** What is wrong with fields of which the check speaks as a command line does. */
const FAULTS: Partial<Record<HeadField, string>> = {
	countries: 'Write codes or names of countries, such as IR, Lebanon.',
	issue: 'Write its number, and a month such as 2020-01 or none.',
	source: 'Write its name, and an address such as https://example.org/ or none.',
}

/** What of the form was changed against what the editor saw; a field that was left alone is none of their wishes. */
export function wishesIn(texts: Texts, seen: Record<string, unknown>): Wishes {
	const wishes: Wishes = { corrections: [], faults: {} }
	const before = textsOf(seen)
	for (const { field, inputs } of FIELDS) {
		if (inputs.every(({ name }) => sameText(texts[name], before[name]))) continue
		const checked = checkedIn(field, { field, value: givenIn(field, texts) })
		if ('wrong' in checked)
			wishes.faults[inputs[0]?.name ?? field] = FAULTS[field] ?? faultOf(checked.wrong)
		else wishes.corrections.push({ correction: checked.correction, seen: seen[field] ?? null })
	}
	const [was, now] = [plain(texts.was), plain(texts.now)]
	if (was === '' && now !== '') wishes.faults.was = 'Write the passage as it stands.'
	if (was === '') return wishes
	const checked = checkedIn('text', { was, now })
	if ('wrong' in checked) wishes.faults.was = faultOf(checked.wrong)
	else wishes.corrections.push(checked)
	return wishes
}

/** The fields of the head in which two states of an article differ. */
export function differingFields(before: Article, after: Article): HeadField[] {
	return FIELDS.map(({ field }) => field).filter(
		(field) => JSON.stringify(fieldOf(before, field)) !== JSON.stringify(fieldOf(after, field)),
	)
}

function givenIn(field: HeadField, texts: Texts): unknown {
	const text = (name: string) => (texts[name] ?? '').trim()
	switch (field) {
		case 'authors':
		case 'topics':
			return text(field)
				.split('\n')
				.flatMap((line) => line.trim() || [])
		case 'countries':
			return text('countries')
				.split(/[,;\n]/)
				.flatMap((word) => codeOf(word.trim()) || [])
		case 'issue':
			return text('issueNumber') === ''
				? ''
				: { number: text('issueNumber'), month: text('issueMonth') || null }
		case 'source':
			return text('sourceName') === ''
				? ''
				: { name: text('sourceName'), url: text('sourceUrl') || null }
		default:
			return text(field)
	}
}

/** The code of a country that is named; what is none is left for the check to refuse. */
function codeOf(word: string): string {
	const named = countries().find(({ name }) => name.toLowerCase() === word.toLowerCase())
	return named?.code ?? word
}

const faultOf = (wrong: string) =>
	`This ${wrong}.`.replace(
		/^This (both|the) /,
		(_, word) => `${word[0].toUpperCase()}${word.slice(1)} `,
	)

/** A browser sends line breaks of its own. */
const sameText = (one = '', other = '') =>
	one.replaceAll('\r\n', '\n').trim() === other.replaceAll('\r\n', '\n').trim()

const plain = (text = '') => text.replace(/\s+/g, ' ').trim()
