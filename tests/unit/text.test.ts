import { expect, test } from 'vitest'
import {
	canonicalText,
	codePointLength,
	sliceCodePoints,
	toCodePoints,
	toUtf16,
} from '#article/text'

test('the canonical text is the blocks with a blank line between', () => {
	expect(canonicalText([{ text: 'One.' }, { text: 'Two.' }])).toBe('One.\n\nTwo.')
})

test('offsets count an emoji once and a combining accent as a character of its own', () => {
	const text = '🌊e\u0301a'

	expect(codePointLength(text)).toBe(4)
	expect(toCodePoints(text, 2)).toBe(1)
	expect(toUtf16(text, 1)).toBe(2)
	expect(sliceCodePoints(text, 1, 3)).toBe('e\u0301')
})

test('an offset goes to UTF-16 and back unchanged, wherever it stands', () => {
	const text = 'كتاب 📖 שלום e\u0301 𝒳'

	for (let at = 0; at <= codePointLength(text); at++)
		expect(toCodePoints(text, toUtf16(text, at))).toBe(at)
})
