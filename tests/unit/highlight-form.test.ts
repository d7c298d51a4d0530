import { expect, test } from 'vitest'
import { HighlightNote } from '../../app/_ui/highlight-form.ts'

test('a note keeps its lines and its letters of every script', () => {
	expect(HighlightNote.parse('Première ligne\nثانيًا 🌊')).toBe('Première ligne\nثانيًا 🌊')
})

test('a note that the database could not keep is refused in words', () => {
	const parsed = HighlightNote.safeParse('a\0b')

	expect(parsed.error?.issues[0]?.message).toBe('Leave out control characters.')
})
