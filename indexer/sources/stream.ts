import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'

/** An input ends before its end; what stood before that was given already. */
export class CutOff extends Error {
	override name = 'CutOff'
}

/** Where the bytes of an input come from: a file, or what another input held. */
export type Chunks = AsyncIterable<Buffer>

// Small pieces, since a piece of packed bytes may hold a thousand times its size.
const PACKED_PIECE = 16 * 1024
const UNPACKED_PIECE = 128 * 1024
const PIECE = 256 * 1024

/** The bytes of a file piece by piece, unpacked where gzip packed them. Throws `CutOff` after the last that can be had. */
export async function* bytesOf(path: string): AsyncGenerator<Buffer> {
	const isPacked = isGzip(await firstBytes(path, 2))
	const highWaterMark = isPacked ? PACKED_PIECE : PIECE
	const file: Chunks = createReadStream(path, { highWaterMark })
	yield* isPacked ? gunzipped(file) : file
}

/** The first bytes of a file as they stand in it. */
export async function firstBytes(path: string, length: number): Promise<Buffer> {
	const file = await open(path)
	try {
		const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length), length })
		return buffer.subarray(0, bytesRead)
	} finally {
		await file.close()
	}
}

/** Whether bytes begin as gzip does. */
export function isGzip(start: Uint8Array): boolean {
	return start[0] === 0x1f && start[1] === 0x8b
}

/** All bytes, or null when there are more than `largest`; never more than that are held. */
export async function wholeOf(chunks: Chunks, largest: number): Promise<Buffer | null> {
	const pieces: Buffer[] = []
	let size = 0
	for await (const piece of chunks) {
		size += piece.length
		if (size > largest) return null
		pieces.push(piece)
	}
	return Buffer.concat(pieces)
}

/** One piece, as a reader that takes pieces wants it. */
export async function* onePiece(bytes: Uint8Array): AsyncGenerator<Buffer> {
	yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** What packed pieces hold. A pipe would lose what was unpacked just before a cut, so the pieces are fed by hand. */
async function* gunzipped(chunks: Chunks): AsyncGenerator<Buffer> {
	const gunzip = createGunzip({ chunkSize: UNPACKED_PIECE })
	const unpacked: Buffer[] = []
	let broken: Error | null = null
	// Bytes that are no gzip may follow what is; the stream then ends before its input does, and they are left.
	let isOver = false
	let wake = () => {}
	gunzip.on('data', (piece: Buffer) => unpacked.push(piece))
	gunzip.on('error', (error) => {
		broken = error
		wake()
	})
	gunzip.on('end', () => {
		isOver = true
		wake()
	})
	const fed = (give: (done: () => void) => void) =>
		new Promise<void>((resolve) => {
			wake = resolve
			give(resolve)
		})
	try {
		for await (const chunk of chunks) {
			await fed((done) => gunzip.write(chunk, () => done()))
			yield* unpacked.splice(0)
			if (broken || isOver) break
		}
		if (!broken && !isOver) await fed(() => gunzip.end())
		yield* unpacked.splice(0)
		if (broken) throw new CutOff(CUT, { cause: broken })
	} finally {
		gunzip.destroy()
	}
}

const CUT =
	'The file is cut off or broken: what gzip packed stops before its end. What stands before that was read; fetch the file again for the rest.'
