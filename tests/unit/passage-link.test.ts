import { expect, test } from 'vitest'
import { linkedPassage, passagePath } from '#article/passage-link'

test('a link to a passage says the version, the range and the block, and nothing else', () => {
	const path = passagePath('lost-12', { versionId: 57, start: 120, end: 340 }, 'b7')

	expect(path).toBe('/articles/lost-12?passage=57.120-340#b7')
	expect(linkedPassage('57.120-340')).toEqual({ versionId: 57, start: 120, end: 340 })
})

test('a passage may begin with the first letter', () => {
	expect(linkedPassage('57.0-4')).toEqual({ versionId: 57, start: 0, end: 4 })
})

test.each([
	'',
	'57',
	'57.120',
	'57.340-120',
	'57.4-4',
	'-1.4-8',
	'57.1e3-2e3',
	'57.1-9;drop',
	`57.1-${'9'.repeat(40)}`,
])('%j names no passage', (parameter) => {
	expect(linkedPassage(parameter)).toBeNull()
})
