import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'

/** The texts in a ZIP file, by name; pictures and fonts are never unpacked. */
export interface Zip {
	has(name: string): boolean
	/** The bytes of an entry. Throws `UnsafeZip` when there are more than may be. */
	read(name: string): Promise<Buffer>
	close(): void
}

/** A ZIP file is broken, or holds more than a book may. */
export class UnsafeZip extends Error {
	override name = 'UnsafeZip'
}

const MOST_ENTRIES = 20_000
const LARGEST_ENTRY = 16 * 2 ** 20
const LARGEST_WHOLE = 128 * 2 ** 20
/** Text shrinks to a tenth, tables to a hundredth; a bomb to a thousandth. */
const MOST_PACKED = 200
const SMALL = 2 ** 20

/** Opens a ZIP file and reads its list of entries; their own sizes are checked as they are unpacked, whatever the list says. */
export async function openZip(path: string): Promise<Zip> {
	const zip = await asUnsafe(openPromise(path, { autoClose: false }))
	try {
		const entries = await asUnsafe(listOf(zip))
		let total = 0
		return {
			has: (name) => entries.has(name),
			close: () => zip.close(),
			read: async (name) => {
				const entry = entries.get(name)
				if (!entry) throw new UnsafeZip(`The EPUB has no file ${name}, though it names it.`)
				const bytes = await asUnsafe(unpacked(zip, entry))
				total += bytes.length
				if (total > LARGEST_WHOLE)
					throw new UnsafeZip(
						`The EPUB unpacks to more than ${LARGEST_WHOLE / 2 ** 20} MB of text.`,
					)
				return bytes
			},
		}
	} catch (error) {
		zip.close()
		throw error
	}
}

async function listOf(zip: ZipFile): Promise<Map<string, Entry>> {
	if (zip.entryCount > MOST_ENTRIES)
		throw new UnsafeZip(`The EPUB has ${zip.entryCount} files; a book has at most ${MOST_ENTRIES}.`)
	const entries = new Map<string, Entry>()
	for await (const entry of zip.eachEntry()) {
		// Of two files of one name readers of books disagree which counts; the first one does here.
		if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry)
	}
	return entries
}

async function unpacked(zip: ZipFile, entry: Entry): Promise<Buffer> {
	const { fileName, compressedSize } = entry
	if (entry.isEncrypted()) throw new UnsafeZip(`${fileName} is locked with a password.`)
	const stream: Readable = await zip.openReadStreamPromise(entry)
	const pieces: Buffer[] = []
	let size = 0
	try {
		for await (const piece of stream as AsyncIterable<Buffer>) {
			size += piece.length
			if (size > LARGEST_ENTRY)
				throw new UnsafeZip(`${fileName} unpacks to more than ${LARGEST_ENTRY / 2 ** 20} MB.`)
			if (size > SMALL && size > compressedSize * MOST_PACKED)
				throw new UnsafeZip(
					`${fileName} unpacks to over ${MOST_PACKED} times its size, as bombs do.`,
				)
			pieces.push(piece)
		}
	} finally {
		stream.destroy()
	}
	return Buffer.concat(pieces)
}

/** What the library says of a broken file, said as ours; what the file system says goes on as it is. */
async function asUnsafe<T>(work: Promise<T>): Promise<T> {
	try {
		return await work
	} catch (cause) {
		if (cause instanceof UnsafeZip || !(cause instanceof Error) || 'syscall' in cause) throw cause
		const isOutside = /invalid relative path|absolute path|invalid characters in fileName/u.test(
			cause.message,
		)
		throw new UnsafeZip(
			isOutside
				? `The EPUB names a file outside of itself, so it is not read: ${cause.message}.`
				: `The EPUB is cut off or broken: ${cause.message}.`,
			{ cause },
		)
	}
}
