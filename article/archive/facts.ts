import type { Element, ElementContent } from 'hast'
import { dateInWords } from '../dates.ts'
import { printable } from '../lists/inline.ts'
import { el, text } from '../saved/elements.ts'
import type { Facts } from './archive.ts'

/** One thing, set apart from the next by a rule. */
export const everyFact = (facts: Facts): Element =>
	el('div', { className: ['thing'] }, [factsOf(facts)])

/** A thing as a list of what its parts are called and what they say; what is not known or empty is left out. */
export function factsOf(facts: Facts): Element {
	const told = Object.entries(facts).filter(([, value]) => !isEmpty(value))
	return el(
		'dl',
		{},
		told.flatMap(([name, value]) => [
			el('dt', {}, inWords(name)),
			el('dd', { dir: 'auto' }, saying(value)),
		]),
	)
}

/** A line of small facts. */
export const quietly = (words: string) =>
	el('p', { className: ['quiet'], dir: 'auto' }, printable(words))

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

/** `5 January 2020, 14:03 UTC`. */
export function momentInWords(moment: string): string {
	const whole = new Date(moment).toISOString()
	return `${dateInWords(whole.slice(0, 10))}, ${whole.slice(11, 16)} UTC`
}

const isEmpty = (value: unknown) =>
	value === null ||
	value === undefined ||
	value === '' ||
	(Array.isArray(value) && value.length === 0)

/** `lastSeenAt` as one says it: `Last seen at`. */
function inWords(name: string): string {
	const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
	return words.charAt(0).toUpperCase() + words.slice(1)
}

function saying(value: unknown): ElementContent[] {
	if (typeof value === 'boolean') return [text(value ? 'yes' : 'no')]
	if (typeof value === 'string')
		return [
			text(
				MOMENT.test(value) && !Number.isNaN(Date.parse(value))
					? momentInWords(value)
					: printable(value),
			),
		]
	if (Array.isArray(value))
		return value.every((one) => typeof one !== 'object')
			? [text(printable(value.join(', ')))]
			: value.map((one) => factsOf(one as Facts))
	if (typeof value === 'object' && value !== null) return [factsOf(value as Facts)]
	return [text(String(value))]
}
