import { expect, test } from 'vitest'
import { authorSlug } from '#article/author-slug'
import { slugOf } from '#article/slug'

test.each([
	['José Ángel Ørsted', 'jose-angel-orsted'],
	['Łukasz Müller-Weiß', 'lukasz-muller-weiss'],
	['Sinéad O’Connor', 'sinead-oconnor'],
	['  W. E. B.  Du Bois ', 'w-e-b-du-bois'],
])('folds %s to %s', (name, slug) => {
	expect(slugOf(name)).toBe(slug)
})

test('gives one address to the spellings of one name', () => {
	const composed = 'Zoe\u0308 Brontë'.normalize('NFC')
	const decomposed = composed.normalize('NFD')

	expect(authorSlug(composed)).toBe(authorSlug(decomposed))
	expect(authorSlug('ANA RUIZ')).toBe(authorSlug('Ana Ruiz'))
})

test('keeps the letters of other scripts', () => {
	expect(slugOf('Лев Толстой')).toBe('лев-толстой')
	expect(slugOf('نوال السعداوي')).toBe('نوال-السعداوي')
})

test('is never empty', () => {
	expect(slugOf('***')).toBe('unnamed')
})
