import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { indexedArticles } from '#search/health'
import { writeArchive } from './archive.ts'
import { type Figure, tableOf } from './figures.ts'
import { byIndexer } from './filling.ts'
import { flooded } from './flood.ts'
import { findingHighlights } from './highlights.ts'
import { kills } from './kills.ts'
import { longLists } from './lists.ts'
import { promisesOfFilling } from './promises.ts'
import { reading } from './reading.ts'
import { browsed, searching } from './searching.ts'
import { type FreshServers, onFreshServers, onServersIn } from './servers.ts'

const { values } = parseArgs({
	options: {
		/** 2000 when not given, or 5000 to be killed. */
		articles: { type: 'string' },
		words: { type: 'string', default: '800' },
		/** Only this part: reading, filling, searching, browsing or flood (which all fill first), highlights, or lists. */
		only: { type: 'string' },
		/** Where the library that is searched is kept, to be searched again without filling it. */
		library: { type: 'string' },
		/** Instead of all that: kills in the midst of imports, at moments that the seed decides on. */
		kills: { type: 'boolean', default: false },
		rounds: { type: 'string', default: '20' },
		seed: { type: 'string', default: String(Date.now() % 1_000_000) },
	},
})
const articles = Number(values.articles ?? (values.kills ? 5000 : 2000))
const wish = { articles, words: Number(values.words) }

if (values.kills) await tellOfKills()
else await measureAll()

async function tellOfKills() {
	const figures = await kills({ articles, kills: Number(values.rounds), seed: Number(values.seed) })
	console.log(`\n${tableOf(figures)}`)
}

/** Searches a library that is kept in a folder, filled if it is empty, or one made for it. */
async function searchingIn(folder: string | undefined, archive: string): Promise<Figure[]> {
	const filledAndSearched = async (servers: FreshServers) => {
		const isFilled = (await indexedArticles(servers.search).catch(() => 0)) === articles
		if (!isFilled) await byIndexer(servers, 'import', archive)
		if (values.only === 'flood') return flooded(servers)
		return values.only === 'browsing' ? browsed(servers) : searching(servers)
	}
	return folder ? onServersIn(folder, filledAndSearched) : onFreshServers(filledAndSearched)
}

async function measureAll() {
	const folder = await mkdtemp(path.join(tmpdir(), 'carrel-bench-'))
	try {
		const archive = path.join(folder, 'archive.jsonl')
		await writeArchive(archive, wish)
		const figures: Figure[] = []
		if (values.only === undefined || values.only === 'reading')
			figures.push(...(await reading(archive, { folder: path.join(folder, 'formats'), ...wish })))
		if (['searching', 'browsing', 'flood'].includes(values.only ?? ''))
			figures.push(...(await searchingIn(values.library, archive)))
		else if (!['reading', 'highlights', 'lists'].includes(values.only ?? ''))
			figures.push(
				...(await promisesOfFilling(archive, async (servers) =>
					values.only === 'filling' ? [] : searching(servers),
				)),
			)
		if (values.only === undefined || values.only === 'highlights')
			figures.push(...(await onFreshServers(findingHighlights)))
		if (values.only === undefined || values.only === 'lists')
			figures.push(...(await onFreshServers(longLists)))
		console.log(`${articles} articles of ${values.words} words\n\n${tableOf(figures)}`)
		await mkdir('bench', { recursive: true })
		await writeFile('bench/latest.json', `${JSON.stringify({ ...wish, figures }, null, '\t')}\n`)
	} finally {
		await rm(folder, { recursive: true, force: true })
	}
}
