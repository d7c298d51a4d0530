import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Reference } from '#article/article'
import { referencesIn } from '#article/references/references'
import { catalogueIn, score } from '#support/cited-notes'

const catalogue = (name: string) =>
	catalogueIn(readFileSync(new URL(`../fixtures/references/${name}.txt`, import.meta.url), 'utf8'))

const note = (text: string, n = 0) => ({ marker: String(n + 1), text, html: text })
const cited = (...texts: string[]): Reference[] => referencesIn(texts.map(note))

describe('the works that notes cite', () => {
	test('are found in the notes that the reader of notes was tuned on, every field', () => {
		const { misses } = score(catalogue('tuned'), referencesIn)

		expect(misses).toEqual([])
	})

	test('are found in notes that it was not tuned on, 97 of 100 fields right and 95 found', () => {
		const { precision, recall, misses } = score(catalogue('held-out'), referencesIn)

		expect(precision, misses.join('\n')).toBeGreaterThanOrEqual(0.97)
		expect(recall, misses.join('\n')).toBeGreaterThanOrEqual(0.95)
	})

	test('are seldom wrong in untidy notes, though some are missed', () => {
		const { precision, recall, misses } = score(catalogue('untidy'), referencesIn)

		expect(precision, misses.join('\n')).toBeGreaterThanOrEqual(0.95)
		expect(recall, misses.join('\n')).toBeGreaterThanOrEqual(0.9)
	})

	test('say nothing that the note does not say', () => {
		for (const { notes } of [
			...catalogue('tuned'),
			...catalogue('held-out'),
			...catalogue('untidy'),
		])
			for (const { note: marker, sameAs, title, container, publisher, pages } of referencesIn(
				notes,
			)) {
				if (sameAs !== null) continue
				const text = notes.find((one) => one.marker === marker)?.text ?? ''
				for (const said of [title, container, publisher, pages])
					if (said !== null) expect(text).toContain(said)
			}
	})

	test('have confidence that falls where a note repeats one of several', () => {
		const [, second, again] = cited(
			'Dora Hallam, “Wages”, Harbour Review, 1999; Per Lind, “Docks”, Harbour Review, 2001.',
			'Ibid., p. 3.',
		)

		expect(again).toMatchObject({ title: 'Docks', sameAs: 1, pages: '3' })
		expect(again?.confidence).toBeLessThan(second?.confidence ?? 0)
	})

	test('are not invented where an earlier work is meant that no note names', () => {
		expect(cited('Okoro, op. cit., p. 12.')).toEqual([
			{
				note: '1',
				kind: 'unknown',
				text: 'Okoro, op. cit., p. 12.',
				authors: ['Okoro'],
				title: null,
				container: null,
				publisher: null,
				place: null,
				date: null,
				pages: '12',
				url: null,
				sameAs: null,
				confidence: 0.2,
			},
		])
	})

	test('by one author are told apart by their titles, and doubted without', () => {
		const found = cited(
			'Dora Hallam, “Wages”, Harbour Review, 1999.',
			'Dora Hallam, “Docks”, Harbour Review, 2001.',
			'Hallam, “Wages”, op. cit., p. 4.',
			'Hallam, op. cit., p. 5.',
		)

		expect(found.map(({ sameAs }) => sameAs)).toEqual([null, null, 0, 0])
		expect(found[3]?.confidence).toBeLessThan(found[2]?.confidence ?? 0)
	})
})

describe('a note that means harm', () => {
	const long = 100_000
	const repeated = (piece: string) => piece.repeat(long / piece.length)
	const HOSTILE = [
		'“',
		'"',
		"'",
		'(',
		'[',
		',',
		';',
		'; ',
		' ',
		'<i>',
		'<',
		'&amp;',
		'A',
		'Ab ',
		'Ab, ',
		'A. ',
		'A and ',
		'ibid. ',
		'op. cit. ',
		'see ',
		'pp. 1–2 and ',
		'May ',
		'1 May – ',
		'x',
		'ix ',
		'12 ',
		'(a ',
		'http://a.b/(',
		'http://',
		'd’',
		'al-',
		'A B, <i>C</i>, 1999; ',
	].map(repeated)

	test('of a hundred thousand characters takes no longer than it is long', () => {
		// What grows with the square of the length outlasts the time that a test has.
		for (const text of HOSTILE) expect(referencesIn([note(text)]).length).toBeLessThanOrEqual(40)
	})

	test('that cites works without end gives forty', () => {
		expect(cited('A. Bold, <i>Cold</i>, 1999; '.repeat(200))).toHaveLength(40)
	})

	test('gives no text that the database refuses', () => {
		const found = cited('\ue000Dora\ue001 Hallam, “Wa\ue100ges”, Harbour Review, 1999.')

		expect(JSON.stringify(found)).not.toMatch(/[\ue000-\ue1ff]/u)
	})
})
