import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { fieldsIn } from './records.ts'

/** What a site answered: its status, the kind it called the answer, and the answer itself, unpacked. */
export interface Response {
	status: number
	type: string
	body: Buffer
}

/** The answer in the block of a `response` record, or the reason why it cannot be told. */
export function responseIn(block: Buffer, largest: number): Response | { reason: string } {
	const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/u.exec(block.toString('latin1', 0, 40))?.[1]
	if (status === undefined) return { reason: 'The record holds no answer of HTTP.' }
	const long = block.indexOf('\r\n\r\n')
	const short = block.indexOf('\n\n')
	const isLong = long >= 0 && (short < 0 || long < short)
	const end = isLong ? long + 4 : short + 2
	if (end < 2) return { reason: 'The answer of HTTP has no end of its head.' }
	const fields = fieldsIn(block.toString('latin1', 0, end))
	const chunked = /\bchunked\b/iu.test(fields.get('transfer-encoding') ?? '')
	const sent = block.subarray(end)
	const packed = chunked ? (dechunked(sent) ?? sent) : sent
	const body = unpacked(packed, fields.get('content-encoding') ?? '', largest)
	if ('reason' in body) return body
	return { status: Number(status), type: typeIn(fields.get('content-type')), body: body.bytes }
}

/** `text/html` of `Text/HTML; charset=utf-8`. */
export function typeIn(field: string | undefined): string {
	return (field ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

/** The body without the lengths between its chunks; null when there are none, since many archives keep it without. */
function dechunked(sent: Buffer): Buffer | null {
	const pieces: Buffer[] = []
	for (let at = 0; ; ) {
		const end = sent.indexOf('\n', at)
		const size = end < 0 ? null : /^\s*([0-9a-f]{1,8})\s*(?:;.*)?$/iu.exec(line(sent, at, end))?.[1]
		if (!size) return null
		const length = Number.parseInt(size, 16)
		if (length === 0) return Buffer.concat(pieces)
		pieces.push(sent.subarray(end + 1, end + 1 + length))
		at = end + 1 + length
		at = sent[at] === 0x0d ? at + 2 : at + 1
	}
}

function line(bytes: Buffer, from: number, to: number): string {
	return bytes.toString('latin1', from, Math.min(to, from + 200)).trim()
}

function unpacked(
	bytes: Buffer,
	encoding: string,
	largest: number,
): { bytes: Buffer } | { reason: string } {
	const bound = { maxOutputLength: largest }
	try {
		for (const name of encoding
			.toLowerCase()
			.split(',')
			.reverse()
			.map((one) => one.trim())) {
			// Some archives keep the field of what they have unpacked already.
			if (/^(?:x-)?gzip$/u.test(name) && bytes[0] === 0x1f) bytes = gunzipSync(bytes, bound)
			else if (name === 'br') bytes = brotliDecompressSync(bytes, bound)
			else if (name === 'deflate' && (bytes[0] ?? 0) % 16 === 8) bytes = inflateSync(bytes, bound)
			else if (name === 'deflate') bytes = inflateRawSync(bytes, bound)
		}
		return { bytes }
	} catch (cause) {
		const isTooLarge = cause instanceof RangeError
		return {
			reason: isTooLarge
				? `The answer unpacks to more than ${largest / 2 ** 20} MB, which no page of an article has.`
				: `The answer cannot be unpacked: ${cause instanceof Error ? cause.message : cause}.`,
		}
	}
}
