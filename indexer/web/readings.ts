import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Reading, type ReadOptions, readInput } from '../read.ts'
import { pageFormat } from '../sources/html/signs.ts'
import { readPage } from '../sources/html/source.ts'
import { inUtf8 } from './text.ts'
import type { Answer } from './visitor.ts'

/** Everything that an answer holds, read as a file with these bytes would be, and at its address. */
export async function* readingsIn(
	{ url, bytes, headers }: Pick<Answer, 'url' | 'bytes' | 'headers'>,
	{ as, publication }: ReadOptions,
): AsyncGenerator<Reading> {
	const fileName =
		basename(url.pathname)
			.replace(/[^\w.-]+/gu, '-')
			.slice(-100) || 'page.html'
	const text = inUtf8(bytes, headers['content-type'])
	const start = text
		.subarray(0, 64 * 1024)
		.toString('latin1')
		.replace(/^ï»¿/u, '')
		.trimStart()
	const format = as ?? pageFormat(start, '.html')
	if (format === 'html' || format === 'spip-html') {
		const origin = { fileName, format, publication: publication ?? url.hostname, url: url.href }
		yield readPage(text, origin)
		return
	}
	const folder = await mkdtemp(join(tmpdir(), 'carrel-fetched-'))
	try {
		const path = join(folder, fileName)
		await writeFile(path, bytes)
		yield* readInput(path, { as, publication })
	} finally {
		await rm(folder, { recursive: true })
	}
}
