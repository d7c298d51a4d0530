import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { exported, lostFormsOf } from '#article/spellings/lost-forms'
import { NAMES } from '#indexer/clean/lost-names'
import { repairerOf } from '#indexer/clean/mojibake'
import { isTypesetting } from '#indexer/clean/typeset'
import { garble } from '#support/spip-dump'

const shared = fileURLToPath(new URL('../../../shared', import.meta.url))

describe('collections of clean text pass unchanged', () => {
	test.for(['relevance/adi', 'relevance/cacm', 'relevance/npl', 'geo'])(
		'%s (skipped where it is not at hand)',
		{ timeout: 120_000 },
		(folder, { skip }) => {
			const file = join(shared, folder, 'docs.jsonl')
			if (!existsSync(file)) skip(`${folder} is not at hand beside the project`)
			let count = 0
			for (const line of readFileSync(file, 'utf8').split('\n')) {
				if (line === '') continue
				const { title, text } = JSON.parse(line)
				const document = [title, text].filter(Boolean).join('\n\n')
				const { repairs } = repairerOf(document)(document)
				// Soft hyphens are no garble; they are set apart.
				const made = repairs.filter((repair) => !isTypesetting(repair))
				count++

				expect(made, document.slice(0, 200)).toEqual([])
			}
			expect(count).toBeGreaterThan(50)
		},
	)
})

describe('a known name', () => {
	test('comes back from the export, whoever else is in the text', () => {
		const lost: string[] = []
		for (const name of new Set(NAMES)) {
			const text = `Yesterday ${exported(name).replaceAll('\u0000', '')} spoke at noon.\n`
			const forms = lostFormsOf(name)
			if (forms.odd.length === 0) continue
			const back = repairerOf(text)(text).text
			if (back !== `Yesterday ${name} spoke at noon.\n`) lost.push(`${name}: ${back}`)
		}

		// Two names that the export makes one cannot be told apart.
		expect(lost.length, lost.slice(0, 40).join('\n')).toBeLessThan(NAMES.length * 0.02)
	})

	test('is not changed where it stands clean', () => {
		const text = NAMES.join(' went to see ')

		expect(repairerOf(text)(text)).toEqual({ text, repairs: [] })
	})

	test('that nobody listed is read by its clean form elsewhere in the document', () => {
		const document = 'Żełkowicz was elected. Later {eBkowicz resigned.'

		expect(repairerOf(document)(document)).toEqual({
			text: 'Żełkowicz was elected. Later Żełkowicz resigned.',
			repairs: [{ raw: '{eBkowicz', fixed: 'Żełkowicz', rule: 'clean-name', confidence: 0.95 }],
		})
	})

	test('is left alone where what is left of it may be words', () => {
		for (const text of [
			'Jovan i Marko',
			'Petrovi a Pavlovi',
			'Nováková a Poláková',
			'_Ula_ and `code`',
		])
			expect(repairerOf(text)(text)).toEqual({ text, repairs: [] })
	})

	test('is believed in such a form beside one that lost its letters for certain', () => {
		const text = 'Miloaevi and Karad~i\u0007 were there.'

		expect(repairerOf(text)(text).text).toBe('Milošević and Karadžić were there.')
	})
})

test('cleaning twice changes nothing, also where names and quotes were garbled together', () => {
	for (let from = 0; from < NAMES.length; from += 150) {
		const text = NAMES.slice(from, from + 150).join('’s – and “the” ')
		for (const damaged of [garble(text), exported(text)]) {
			const once = repairerOf(damaged)(damaged).text

			expect(repairerOf(once)(once).text).toBe(once)
		}
	}
})
