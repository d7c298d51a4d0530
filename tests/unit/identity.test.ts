import { expect, test } from 'vitest'
import { spipIdentity } from '#indexer/sources/identity'

test.each([
	['https://internationalviewpoint.org/spip.php?article6351', 'internationalviewpoint-6351'],
	['http://www.internationalviewpoint.org./spip.php?article6351', 'internationalviewpoint-6351'],
	['https://example.co.uk/spip.php?page=article&id_article=12&lang=en', 'example-12'],
	['https://old.example.org/article.php3?id_article=12', 'old-example-12'],
	['http://127.0.0.1:8080/spip.php?article3', '127-0-0-1-3'],
	['https://mag.github.io/article3', 'mag-github-3'],
])('%s is %s', (url, id) => {
	expect(spipIdentity(url, 'dump.txt')).toBe(id)
})

test('the number may stand in the name of the file', () => {
	expect(spipIdentity('https://example.org/A-title-cut-at', 'a-title_a77.txt')).toBe('example-77')
})

test('there is no id without a number', () => {
	expect(spipIdentity('https://example.org/A-title-cut-at', 'a-title.txt')).toBeNull()
})
