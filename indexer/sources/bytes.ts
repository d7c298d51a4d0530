import { decodeCp1252 } from '../clean/cp1252.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Bytes as UTF-8 text without a byte-order mark, or null when they are not UTF-8 throughout. */
export function asUtf8(bytes: Uint8Array): string | null {
	try {
		return utf8.decode(bytes)
	} catch {
		// Said by null: the caller knows what the bytes may be instead.
		return null
	}
}

/** Bytes as Windows-1252 text, which any bytes are; only the text tells whether that was meant. */
export function asCp1252(bytes: Uint8Array): string {
	return decodeCp1252(bytes)
}

const MAGIC: readonly [readonly number[], string][] = [
	[[0x25, 0x50, 0x44, 0x46], 'a PDF'],
	[[0x50, 0x4b, 0x03, 0x04], 'a ZIP file and no EPUB (an office document, perhaps)'],
	[[0x1f, 0x8b], 'compressed with gzip'],
	[[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
	[[0xff, 0xd8, 0xff], 'a JPEG picture'],
	[[0xff, 0xfe], 'UTF-16 text'],
	[[0xfe, 0xff], 'UTF-16 text'],
]

/** Whether a file with these first bytes is a PDF. */
export function isPdf(start: Uint8Array): boolean {
	return Buffer.from(start.subarray(0, 5)).equals(Buffer.from('%PDF-'))
}

/** Whether a file with these first bytes is a ZIP file. */
export function isZip(start: Uint8Array): boolean {
	return Buffer.from(start.subarray(0, 4)).equals(Buffer.from('PK\u0003\u0004'))
}

/** Whether a file with these first bytes is an EPUB: a ZIP file whose first entry says so. */
export function isEpub(start: Uint8Array): boolean {
	const head = Buffer.from(start.subarray(30, 120)).toString('latin1')
	return isZip(start) && head.startsWith('mimetype') && head.includes('application/epub+zip')
}

/** Why these first bytes of a file are no UTF-8 or Windows-1252 text, or null when nothing speaks against it. */
export function whyNotText(start: Uint8Array): string | null {
	const kind = MAGIC.find(([magic]) => magic.every((byte, index) => start[index] === byte))?.[1]
	if (kind === 'UTF-16 text') return 'It is UTF-16 text; save it as UTF-8 and import it again.'
	if (kind) return `It is ${kind}, not text in a format that can be read.`
	if (start.includes(0)) return 'It is binary: there are NUL bytes in it, which no text has.'
	return null
}
