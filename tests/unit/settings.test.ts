import { expect, test } from 'vitest'
import { attributesOf, choicesIn, settingsFrom } from '../../app/_ui/settings.ts'

const PLAIN = { theme: 'system', face: 'serif', size: 'normal', measure: 'normal', lines: 'normal' }

test('what was never chosen is plain, and a plain page has no attribute', () => {
	expect(settingsFrom({})).toEqual(PLAIN)
	expect(Object.values(attributesOf(settingsFrom({}))).filter(Boolean)).toEqual([])
})

test('what was chosen is an attribute of the page', () => {
	const settings = settingsFrom({ theme: 'sepia', size: 'largest' })

	expect(attributesOf(settings)).toMatchObject({ 'data-theme': 'sepia', 'data-size': 'largest' })
	expect(attributesOf(settings)['data-face']).toBeUndefined()
})

test('a choice there is not, or a setting there is not, is dropped', () => {
	expect(choicesIn({ theme: 'plaid', size: 3, face: 'sans', font: 'x', lines: undefined })).toEqual(
		{
			face: 'sans',
		},
	)
	expect(settingsFrom({ theme: 'toString', face: null })).toEqual(PLAIN)
})
