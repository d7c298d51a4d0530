import { FACETS } from '#search/answer'
import { fieldOf } from '#search/filters'
import { find } from '#search/find'
import { anyQuestion } from '#search/question'
import { rankingFrom } from '#search/ranking/ranker'
import { clientOf, type SearchServer } from '#search/server'
import { indexNames } from '#search/settings'
import { randomFrom } from '#support/random'
import { word, zipf } from './archive.ts'
import { type Figure, percentile, timed } from './figures.ts'

const ROUNDS = 40

const random = randomFrom(11)
/** Words as readers choose them: from those that one text in two holds to those of one in thousands. */
const words = (count: number) =>
	Array.from({ length: count }, () => word(49 + zipf(random, 20_000))).join(' ')

/** What readers ask, by kind. */
const KINDS: Record<string, () => string> = {
	'one word': () => words(1),
	'two words': () => words(2),
	'three words': () => words(3),
	phrase: () => `"${words(2)}"`,
	'two letters': () => words(1).slice(0, 2),
	'ten words': () => words(10),
}

/** Our answer with facets and snippets, beside the plainest Meilisearch query for the same words and facets. */
export async function searching(server: SearchServer): Promise<Figure[]> {
	const figures: Figure[] = []
	const index = clientOf(server).index(indexNames(server.prefix).articles)
	await rankingFrom(server, { patience: 600_000 })
	const facets = FACETS.map((facet) => fieldOf(facet, anyQuestion()))
	for (const [kind, ask] of Object.entries(KINDS)) {
		const ours: number[] = []
		const plain: number[] = []
		for (let round = 0; round < ROUNDS; round++) {
			const q = ask()
			plain.push(await timed(() => index.search(q, { facets, page: 1, hitsPerPage: 20 })))
			ours.push(await timed(() => find(server, { ...anyQuestion(), words: q })))
		}
		for (const share of [0.5, 0.95])
			figures.push({
				what: `search, ${kind}, p${share * 100}`,
				measured: percentile(ours, share),
				against: percentile(plain, share),
				unit: 'ms',
			})
	}
	return figures
}
