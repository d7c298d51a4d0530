import { describe, expect, test } from 'vitest'
import { linksIn, ownTitleKey } from '#article/archive-links'
import { referencesIn } from '#article/references/references'
import { aBlock, anArticle } from '#support/articles'

const URL = 'https://harbour.example/spip.php?article7'

function linksOf(html: string, notes: string[] = []) {
	const article = anArticle({ url: URL, blocks: [aBlock(html)], notes })
	return linksIn({ ...article, references: referencesIn(article.footnotes) })
}

describe('links that may lead to another article', () => {
	test('are found in the text, in notes and in works that notes cite', () => {
		const links = linksOf(
			'As <a href="http://www.harbour.example/spip.php?article5">we said</a>.',
			[
				'See “The Long Quay”, The Quiet Harbour, May 2005, https://harbour.example/spip.php?article9.',
			],
		)

		expect(links).toEqual([
			{
				place: 'b1',
				address: 'harbour.example/article5',
				url: 'http://www.harbour.example/spip.php?article5',
				titleKey: null,
				year: null,
			},
			expect.objectContaining({ place: 'note 1', address: 'harbour.example/article9' }),
			{
				place: 'note 1',
				address: null,
				url: null,
				titleKey: 'the-quiet-harbour the-long-quay',
				year: 2005,
			},
		])
	})

	test('are SPIP’s own forms without a host, which lead to the article’s own site', () => {
		const forms = [
			'<a href="spip.php?article12">there</a>',
			'<a href="/article12.html">there</a>',
			'(spip.php?article12)',
			'[there->art12]',
			'[there->12]',
			'<a href="https://harbour.example/article.php3?id_article=12">there</a>',
		]

		for (const form of forms)
			expect(
				linksOf(form).map(({ address }) => address),
				form,
			).toEqual(['harbour.example/article12'])
	})

	test('are not the article’s own address, its notes, nor letters to somebody', () => {
		const own = `<a href="${URL}">here</a> <a href="#nb1">1</a> <a href="mailto:a@harbour.example">write</a>`

		expect(linksOf(own)).toEqual([])
	})

	test('by title need a title of more than a word', () => {
		expect(ownTitleKey({ title: 'Editorial', publication: 'The Quiet Harbour' })).toBeNull()
	})
})
