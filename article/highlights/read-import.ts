import { type Brought, MOST_ANNOTATIONS, UnreadableFile } from './incoming.ts'
import { readAnnotations } from './read-annotations.ts'
import { readAnnotationCsv } from './read-csv.ts'

/** Reads a file of annotations, JSON or CSV. Throws `UnreadableFile` with what is wrong, in words for the reader. */
export function readImport(bytes: Uint8Array): Brought {
	const text = decoded(bytes).trim()
	if (text === '') throw new UnreadableFile('This file is empty.')
	const brought = /^[[{]/.test(text) ? readAnnotations(parsed(text)) : readAnnotationCsv(text)
	const count = brought.incoming.length + brought.refused.length
	if (count === 0) throw new UnreadableFile('This file holds no annotations.')
	if (count > MOST_ANNOTATIONS)
		throw new UnreadableFile(
			`This file holds ${count.toLocaleString('en')} annotations, and up to 5,000 are taken at once. Take it in parts.`,
		)
	return brought
}

function decoded(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch (cause) {
		throw new UnreadableFile('This file is no text in UTF-8.', { cause })
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch (cause) {
		throw new UnreadableFile('This JSON is broken: it may have been cut off on its way.', { cause })
	}
}
