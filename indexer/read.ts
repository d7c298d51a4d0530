import { basename } from 'node:path'
import type { SourceFormat } from '#article/article'
import { type Detected, detect } from './detect.ts'
import { readEpub } from './sources/epub/source.ts'
import { readFeed } from './sources/feed/source.ts'
import { readHtml } from './sources/html/source.ts'
import { readJsonl } from './sources/jsonl/source.ts'
import { readPdf } from './sources/pdf/source.ts'
import { failed, type Reading } from './sources/reading.ts'
import { readSpipText } from './sources/spip-text/source.ts'
import { bytesOf, CutOff } from './sources/stream.ts'
import { readWarc } from './sources/warc/source.ts'

export type { Reading }

export interface ReadOptions {
	as?: SourceFormat
	/** The publication's name for records that do not give one. */
	publication?: string
}

/** Every record of one file as exactly one Reading, in order. Bad content is a failed Reading, never thrown. */
export async function* readInput(path: string, options: ReadOptions = {}): AsyncGenerator<Reading> {
	try {
		const detected: Detected = await detect(path, options.as)
		if ('reason' in detected) yield failed(detected.reason)
		else yield* readAs(detected.format, path, options)
	} catch (cause) {
		if (cause instanceof CutOff) yield failed(cause.message)
		else if (isFileTrouble(cause)) yield failed(troubleOf(cause))
		else throw cause
	}
}

async function* readAs(
	format: SourceFormat,
	path: string,
	{ as, publication }: ReadOptions,
): AsyncGenerator<Reading> {
	const fileName = basename(path).replace(/\.gz$/iu, '')
	switch (format) {
		case 'jsonl':
			return yield* readJsonl(bytesOf(path), publication)
		case 'feed':
			return yield* readFeed(bytesOf(path), publication)
		case 'warc':
			return yield* readWarc(bytesOf(path), publication)
		case 'spip-text':
			return yield* readSpipText(bytesOf(path), { fileName, publication })
		case 'epub':
			return yield* readEpub(path, publication)
		case 'spip-html':
		case 'html':
			return yield await readHtml(bytesOf(path), { fileName, format, publication })
		case 'pdf':
		case 'spip-pdf':
			return yield await readPdf(bytesOf(path), { fileName, publication, as })
	}
}

/** Whether the file system refused; anything else that is thrown is a fault of ours. */
function isFileTrouble(cause: unknown): cause is NodeJS.ErrnoException {
	return cause instanceof Error && 'code' in cause && 'syscall' in cause
}

function troubleOf({ code, message }: NodeJS.ErrnoException): string {
	if (code === 'EISDIR') return 'This is a folder: name one file in it'
	if (code === 'ENOENT') return 'There is no such file: look at its name'
	return `The file cannot be read: ${message}`
}
