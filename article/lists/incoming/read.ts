import { UnreadableFile } from '../../highlights/incoming.ts'
import { type BroughtWorks, MOST_WORKS } from './incoming.ts'
import { readAddresses } from './read-addresses.ts'
import { readBibtex } from './read-bibtex.ts'
import { readListCsv } from './read-csv.ts'
import { readRis } from './read-ris.ts'

/**
 * Reads what is to stand on a list, told by how it looks: BibTeX, RIS, a list of addresses, or else CSV. Throws
 * `UnreadableFile` with what is wrong, in words for the reader.
 */
export async function readWorks(bytes: Uint8Array): Promise<BroughtWorks> {
	const text = decoded(bytes).trim()
	if (text === '') throw new UnreadableFile('There is nothing in it.')
	const brought = await readerOf(text)(text)
	const count = brought.works.length + brought.refused.length
	if (count === 0) throw new UnreadableFile('It names no articles, books or pages.')
	if (count > MOST_WORKS)
		throw new UnreadableFile(
			`It names ${count.toLocaleString('en')} works, and up to ${MOST_WORKS.toLocaleString('en')} are taken at once. Take it in parts.`,
		)
	return brought
}

function readerOf(text: string): (text: string) => BroughtWorks | Promise<BroughtWorks> {
	if (/^[ \t]*@\s*[a-z]+\s*[{(]/imu.test(text)) return readBibtex
	if (/^TY {1,2}-/mu.test(text)) return readRis
	const [first = ''] = text
		.split('\n')
		.filter((line) => line.trim() !== '' && !line.startsWith('#'))
	return /^https?:\/\/\S+$/iu.test(first.trim()) ? readAddresses : readListCsv
}

function decoded(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch (cause) {
		throw new UnreadableFile('It is no text in UTF-8. Save it as UTF-8 and bring it again.', {
			cause,
		})
	}
}
