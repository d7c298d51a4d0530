import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { NoAnswer } from './trouble.ts'

const UNPACKING = {
	gzip: createGunzip,
	'x-gzip': createGunzip,
	deflate: createInflate,
	br: createBrotliDecompress,
} as const

/** The body of an answer, unpacked. It is given up as soon as it is larger than `most`, packed or unpacked. */
export async function bodyOf(answer: IncomingMessage, most: number): Promise<Buffer> {
	const said = Number(answer.headers['content-length'] ?? 0)
	if (said > most) throw tooLarge(most)
	const packing = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
	if (packing === 'identity' || packing === '') return collected(answer, most)
	if (!Object.hasOwn(UNPACKING, packing))
		throw new NoAnswer(
			'garbled',
			`it is packed as “${packing.slice(0, 40)}”, which was not asked for`,
		)
	return unpacked(answer, UNPACKING[packing as keyof typeof UNPACKING](), most)
}

/** A gzip file unpacked, as sitemaps come; other bytes as they are. */
export async function gunzipped(bytes: Buffer, most: number): Promise<Buffer> {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
	const unpacking = createGunzip()
	unpacking.end(bytes)
	return orGarbled(collected(unpacking, most))
}

function unpacked(
	answer: IncomingMessage,
	unpacking: ReturnType<typeof createGunzip>,
	most: number,
): Promise<Buffer> {
	// `pipe` passes data on and errors not.
	answer.on('error', (error) => unpacking.destroy(error))
	answer.on('aborted', () => unpacking.destroy(new Error('the connection broke off')))
	return orGarbled(collected(answer.pipe(unpacking), most))
}

async function orGarbled(bytes: Promise<Buffer>): Promise<Buffer> {
	try {
		return await bytes
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : ''
		if (!/^(?:Z_|ERR_BROTLI|ERR__ERROR_FORMAT)/u.test(code)) throw error
		throw new NoAnswer('garbled', 'what it sent cannot be unpacked', { cause: error })
	}
}

async function collected(stream: Readable, most: number): Promise<Buffer> {
	const chunks: Buffer[] = []
	let size = 0
	for await (const chunk of stream as AsyncIterable<Buffer>) {
		size += chunk.length
		if (size > most) throw tooLarge(most)
		chunks.push(chunk)
	}
	return Buffer.concat(chunks)
}

function tooLarge(most: number): NoAnswer {
	const size =
		most >= 2 ** 20 ? `${Math.floor(most / 2 ** 20)} MB` : `${Math.floor(most / 1024)} KB`
	return new NoAnswer('too-large', `it has more than the ${size} that are taken`)
}
