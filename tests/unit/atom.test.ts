import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { atomOf } from '../../app/_ui/atom.ts'

test('a feed is well-formed whatever its articles are called', () => {
	const feed = atomOf({
		self: 'https://library.example/searches/feed/x',
		page: 'https://library.example/search?q=a&in=text',
		title: '<b>Salt</b> & "bread"',
		madeAt: new Date('2020-01-01'),
		entries: [
			{
				url: 'https://library.example/articles/a',
				title: 'A ]]> <script>\u0000\u000b',
				standfirst: null,
				authors: ['O’Hara & Sons'],
				cameIn: new Date('2021-02-03T04:05:06Z'),
			},
		],
	})

	expect(XMLValidator.validate(feed)).toBe(true)
	const read = new XMLParser({ ignoreAttributes: false }).parse(feed).feed
	expect(read.title).toBe('<b>Salt</b> & "bread"')
	expect(read.updated).toBe('2021-02-03T04:05:06.000Z')
	expect(read.entry).toMatchObject({ title: 'A ]]> <script>', author: { name: 'O’Hara & Sons' } })
})
