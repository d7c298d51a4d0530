import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
	options: {
		articles: { type: 'string', default: '2000' },
		words: { type: 'string', default: '800' },
	},
})
const wish = { articles: Number(values.articles), words: Number(values.words) }
const folder = await mkdtemp(path.join(tmpdir(), 'carrel-bench-'))

// A library of the bench's own, whatever is configured here; set before anything reads the environment.
for (const name of ['DATABASE_URL', 'MEILI_URL', 'MEILI_ADMIN_KEY', 'MEILI_SEARCH_KEY'])
	delete process.env[name]
process.env.CARREL_DATA = path.join(folder, 'library')

const { withLibrary } = await import('#indexer/library')
const { writeArchive } = await import('./archive.ts')
const { importing, reading } = await import('./filling.ts')
const { searching } = await import('./searching.ts')
const { tableOf } = await import('./figures.ts')

try {
	const archive = path.join(folder, 'archive.jsonl')
	await writeArchive(archive, wish)
	const figures = await withLibrary({ migrates: true }, async (library) => [
		await reading(archive, wish.articles),
		await importing(library, archive),
		...(await searching(library.search)),
	])
	console.log(`${wish.articles} articles of ${wish.words} words\n\n${tableOf(figures)}`)
	await mkdir('bench', { recursive: true })
	await writeFile('bench/latest.json', `${JSON.stringify({ ...wish, figures }, null, '\t')}\n`)
} finally {
	await rm(folder, { recursive: true, force: true })
}
