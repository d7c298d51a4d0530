import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type InspectOptions, inspect } from '#indexer/inspect'

const DUMP = fileURLToPath(new URL('../fixtures/spip-text/two-shores_a417.txt', import.meta.url))
const RECORDS = fileURLToPath(new URL('../fixtures/records.jsonl', import.meta.url))

async function inspected(path: string, options: InspectOptions) {
	const pieces = []
	for await (const piece of inspect(path, options)) pieces.push(piece)
	return pieces
}

test('one article is indented JSON, its keys those of the design', async () => {
	const [piece, ...more] = await inspected(DUMP, { json: true })

	expect(more).toEqual([])
	expect(piece?.text).toMatch(/^\{\n\t"id"/)
	expect(Object.keys(JSON.parse(piece?.text ?? '')).sort()).toEqual(
		(
			'alsoAt authors blocks contributors copyright countries firstPublishedOn footnotes format id issue kicker ' +
			'language origins postscript publication publishedOn references regions removals repairs rubrics source ' +
			'spellings standfirst subtitle title topics translations url warnings writtenOn'
		).split(' '),
	)
})

test('many records are one line of JSON each, and a bad one is told apart', async () => {
	const pieces = await inspected(RECORDS, { json: true })

	expect(pieces.map(({ failed }) => failed)).toEqual([false, true, false])
	expect(pieces.map(({ text }) => text.includes('\n'))).toEqual([false, false, false])
	expect(pieces[1]?.text).toBe('line 2, broken: text is missing: one of text and html is required.')
})

test('for reading, repairs are marked in the text and listed', async () => {
	const [plain] = await inspected(DUMP, {})
	const [coloured] = await inspected(DUMP, { colour: true })

	expect(plain?.text).toContain('The [harbour’s] own clerk')
	expect(plain?.text).toContain('harbourâEuros" s  →  harbour’s  (clitic, 1)')
	expect(plain?.text).toContain('b2  Nobody')
	expect(coloured?.text).toContain('The \u001b[33mharbour’s\u001b[0m own clerk')
})

test('a control byte of the text does not reach the terminal', async () => {
	const hardWrapped = fileURLToPath(
		new URL('../fixtures/spip-text/hard-wrapped.txt', import.meta.url),
	)
	const [piece] = await inspected(hardWrapped, {})

	expect(piece?.text).toContain('Erdo\\x1fan  →  Erdoğan')
	expect(piece?.text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
})
