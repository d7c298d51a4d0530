import { expect, test } from 'vitest'
import { pathPart } from '../../app/_ui/path-part.ts'

test('a part of an address is read as it was before it was escaped', () => {
	expect(pathPart('a%2Fb%20c')).toBe('a/b c')
	expect(pathPart('100%25')).toBe('100%')
})

test('a percent sign that escapes nothing stays one', () => {
	expect(pathPart('100%')).toBe('100%')
	expect(pathPart('%E0%A4')).toBe('%E0%A4')
})

test('what the library cannot have kept is the name of nothing', () => {
	expect(pathPart('a%00b')).toBeNull()
})
