import { expect, test } from 'vitest'
import { codePointLength, toCodePoints, toUtf16 } from '#article/text'
import { offsetsOf } from '../../app/articles/[id]/_highlights/offsets.ts'

test.each(['The port is silent.', '🚩 at 🚢🚢 and a\u0301', '', '🚩', 'قال 🚩 البحّار'])(
	'every offset in %j is the same as when it is counted from the beginning',
	(text) => {
		const offsets = offsetsOf(text)

		for (let at = 0; at <= codePointLength(text); at++) {
			const units = toUtf16(text, at)
			expect(offsets.toUtf16(at)).toBe(units)
			expect(offsets.toCodePoints(units)).toBe(toCodePoints(text, units))
		}
	},
)

test('an offset beyond the text is its end', () => {
	expect(offsetsOf('🚩 up').toUtf16(99)).toBe(5)
})
