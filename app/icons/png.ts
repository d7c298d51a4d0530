import { deflateSync } from 'node:zlib'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Eight bits a channel, red, green, blue and alpha. */
const EIGHT_BIT_RGBA = [8, 6, 0, 0, 0]

/** A square picture of RGBA pixels as a PNG. */
export function png(size: number, pixels: Uint8Array): Buffer {
	const header = Buffer.alloc(8)
	header.writeUInt32BE(size, 0)
	header.writeUInt32BE(size, 4)
	const row = size * 4
	const rows = Array.from({ length: size }, (_, n) =>
		// Each row begins with its filter: none.
		Buffer.concat([Buffer.of(0), pixels.subarray(n * row, (n + 1) * row)]),
	)
	return Buffer.concat([
		Buffer.from(SIGNATURE),
		chunk('IHDR', Buffer.concat([header, Buffer.from(EIGHT_BIT_RGBA)])),
		chunk('IDAT', deflateSync(Buffer.concat(rows))),
		chunk('IEND', Buffer.alloc(0)),
	])
}

function chunk(type: string, content: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
	length.writeUInt32BE(content.length)
	sum.writeUInt32BE(crc32(named))
	return Buffer.concat([length, named, sum])
}

/** The check sum of PNG. Node has it only since 20.15. */
function crc32(bytes: Uint8Array): number {
	let sum = 0xffffffff
	for (const byte of bytes) {
		sum ^= byte
		for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
	}
	return (sum ^ 0xffffffff) >>> 0
}
