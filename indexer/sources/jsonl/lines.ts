import type { Chunks } from '../stream.ts'

/** One line of a file with its number, counted from 1; `bytes` is null when it is longer than the bound. */
export interface NumberedLine {
	number: number
	bytes: Buffer | null
}

const NEWLINE = 0x0a

/** The lines that hold anything, one at a time; of a line over `longest` bytes nothing is kept. */
export async function* linesOf(chunks: Chunks, longest: number): AsyncGenerator<NumberedLine> {
	let number = 1
	let pieces: Buffer[] = []
	let size = 0
	const take = (piece: Buffer) => {
		size += piece.length
		if (size > longest) pieces = []
		else pieces.push(piece)
	}
	const line = (): NumberedLine | null => {
		const bytes = size > longest ? null : Buffer.concat(pieces)
		const isBlank = bytes?.every((byte) => byte <= 0x20)
		pieces = []
		size = 0
		return isBlank ? null : { number, bytes }
	}
	for await (const chunk of chunks) {
		let from = 0
		for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
			take(chunk.subarray(from, end))
			from = end + 1
			const done = line()
			if (done) yield done
			number++
		}
		take(chunk.subarray(from))
	}
	const last = line()
	if (last) yield last
}
