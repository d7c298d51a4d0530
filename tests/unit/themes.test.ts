import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const CSS = readFileSync(new URL('../../app/_ui/tokens.css', import.meta.url), 'utf8')

type Tokens = Record<string, string>

/** The colours of the first rule with this selector; of `light-dark(a, b)` the one for day or for lamp. */
function coloursOf(selector: string, isLamp: boolean): Tokens {
	const start = CSS.indexOf(`${selector} {\n`)
	if (start === -1) throw new Error(`there is no rule for ${selector}`)
	const rule = CSS.slice(start, CSS.indexOf('}', start))
	const pairs = rule.matchAll(/--([\w-]+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+));/g)
	return Object.fromEntries(
		[...pairs].map(([, name, day, lamp, one]) => [name, (one ?? (isLamp ? lamp : day)) as string]),
	)
}

const plain = (isLamp: boolean) => coloursOf(':root', isLamp)
const themed = (selector: string, isLamp: boolean) => ({
	...plain(isLamp),
	...coloursOf(selector, isLamp),
})

const THEMES: [string, Tokens][] = [
	['light', plain(false)],
	['dark', plain(true)],
	['sepia', themed("\t\t[data-theme='sepia']", false)],
	['high contrast by day', themed("\t\t[data-theme='contrast']", false)],
	['high contrast by lamp', themed("\t\t[data-theme='contrast']", true)],
]

/** Relative luminance as WCAG 2 has it, 0 to 1. */
function luminance(colour: string): number {
	const hex = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
	}) as [number, number, number]
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
	const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
	return (light + 0.05) / (dark + 0.05)
}

const MARKS = ['mark-yellow', 'mark-green', 'mark-blue', 'mark-pink', 'match']

describe.each(THEMES)('in %s', (_, colours) => {
	const between = (ink: string, paper: string) => contrast(colours[ink]!, colours[paper]!)

	test('what is read contrasts as AAA asks: the text, its notes, and both when highlighted', () => {
		for (const ink of ['ink', 'ink-soft'])
			expect.soft(between(ink, 'paper'), ink).toBeGreaterThanOrEqual(7)
		for (const mark of MARKS)
			expect.soft(between('ink', mark), `ink on ${mark}`).toBeGreaterThanOrEqual(7)
	})

	test('everything else contrasts as AA asks, on every paper', () => {
		for (const paper of ['paper', 'paper-raised', 'paper-sunk'])
			for (const ink of ['ink-soft', 'ink-faint', 'accent', 'accent-strong', 'danger'])
				expect.soft(between(ink, paper), `${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5)
		expect.soft(between('on-accent', 'accent'), 'button').toBeGreaterThanOrEqual(4.5)
		expect.soft(between('ink', 'accent-tint'), 'tint').toBeGreaterThanOrEqual(4.5)
		expect.soft(between('accent', 'accent-tint'), 'accent on tint').toBeGreaterThanOrEqual(4.5)
	})

	test('the edges of fields and the ring of the focus are seen', () => {
		for (const line of ['rule-strong', 'focus'])
			expect.soft(between(line, 'paper'), line).toBeGreaterThanOrEqual(3)
	})

	test('a highlight is told from the paper, and from each other highlight', () => {
		const all = MARKS.slice(0, 4).map((mark) => colours[mark])

		expect(new Set(all).size).toBe(4)
		for (const mark of all) expect(contrast(mark!, colours.paper!)).toBeGreaterThan(1.08)
	})
})
