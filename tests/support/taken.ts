import type { TakenHighlight } from '#article/highlights/taken'

let made = 0

/** What a test may say of a highlight that is taken along: any field of it, and of its article. */
export type TakenWish = Partial<Omit<TakenHighlight, 'article'>> & {
	article?: Partial<TakenHighlight['article']>
}

/** A highlight as it is taken along; a test names only what matters to it. */
export function aTakenHighlight({ article, ...wish }: TakenWish = {}): TakenHighlight {
	made++
	const id = `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`
	const url = 'https://library.example/articles/quay-12'
	return {
		id,
		url: `${url}#h-${id}`,
		article: {
			...{ id: 'quay-12', title: 'The Quay', authors: ['Ama Reyes'], issue: '12', url },
			...{ publication: 'The Quiet Harbour', publishedOn: '2020-01-05', ...article },
		},
		quote: 'Nobody had unloaded a ship since May.',
		prefix: 'was quiet. ',
		suffix: ' Then they came.',
		range: { start: 11, end: 48 },
		textOf: new Date('2026-01-02T03:04:05Z'),
		state: 'exact',
		words: 'Nobody had unloaded a ship since May.',
		colour: 'green',
		note: '',
		tags: [],
		createdAt: new Date('2026-02-03T04:05:06Z'),
		updatedAt: new Date('2026-02-04T04:05:06Z'),
		calledNotes: [],
		...wish,
	}
}
