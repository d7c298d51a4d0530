import type { SourceFormat } from '#article/article'
import { type Detected, detect } from './detect.ts'
import { readFeed } from './sources/feed/source.ts'
import { readHtml } from './sources/html/source.ts'
import { readJsonl } from './sources/jsonl/source.ts'
import type { Reading } from './sources/reading.ts'
import { readSpipPdf } from './sources/spip-pdf/source.ts'
import { readSpipText } from './sources/spip-text/source.ts'

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
		if ('reason' in detected)
			yield { kind: 'failed', reason: detected.reason, place: null, id: null }
		else if (detected.format === 'jsonl') yield* readJsonl(path, options.publication)
		else if (detected.format === 'feed') yield* readFeed(path, options.publication)
		else if (detected.format === 'spip-pdf') yield await readSpipPdf(path, options.publication)
		else if (detected.format === 'spip-html' || detected.format === 'html')
			yield await readHtml(path, detected.format, options.publication)
		else yield await readSpipText(path, options.publication)
	} catch (cause) {
		if (!isFileTrouble(cause)) throw cause
		yield {
			kind: 'failed',
			reason: `The file cannot be read: ${cause.message}`,
			place: null,
			id: null,
		}
	}
}

/** Whether the file system refused; anything else that is thrown is a fault of ours. */
function isFileTrouble(cause: unknown): cause is NodeJS.ErrnoException {
	return cause instanceof Error && 'code' in cause && 'syscall' in cause
}
