import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { writeArchive } from './archive.ts'
import { type Figure, tableOf } from './figures.ts'
import { promisesOfFilling } from './promises.ts'
import { reading } from './reading.ts'
import { searching } from './searching.ts'

const { values } = parseArgs({
	options: {
		articles: { type: 'string', default: '2000' },
		words: { type: 'string', default: '800' },
		/** Only this part: reading, filling or searching (which fills first). */
		only: { type: 'string' },
	},
})
const wish = { articles: Number(values.articles), words: Number(values.words) }
const folder = await mkdtemp(path.join(tmpdir(), 'carrel-bench-'))

try {
	const archive = path.join(folder, 'archive.jsonl')
	await writeArchive(archive, wish)
	const figures: Figure[] = []
	if (values.only !== 'filling' && values.only !== 'searching')
		figures.push(...(await reading(archive, { folder: path.join(folder, 'formats'), ...wish })))
	if (values.only !== 'reading')
		figures.push(
			...(await promisesOfFilling(archive, async ({ search }) =>
				values.only === 'filling' ? [] : searching(search),
			)),
		)
	console.log(`${wish.articles} articles of ${wish.words} words\n\n${tableOf(figures)}`)
	await mkdir('bench', { recursive: true })
	await writeFile('bench/latest.json', `${JSON.stringify({ ...wish, figures }, null, '\t')}\n`)
} finally {
	await rm(folder, { recursive: true, force: true })
}
