/** The bytes that ASCII85 writes as letters. */
export function fromAscii85(text: Buffer): Buffer {
	const bytes: number[] = []
	let group: number[] = []
	const close = (digits: readonly number[], count: number) => {
		const value = digits.reduce((sum, digit) => sum * 85 + digit, 0)
		for (let index = 0; index < count; index++)
			bytes.push(Math.floor(value / 256 ** (3 - index)) % 256)
	}
	for (const byte of text) {
		if (byte === 0x7e) break
		if (byte === 0x7a && group.length === 0) bytes.push(0, 0, 0, 0)
		else if (byte >= 0x21 && byte <= 0x75) group.push(byte - 0x21)
		if (group.length < 5) continue
		close(group, 4)
		group = []
	}
	if (group.length > 1) close([...group, 84, 84, 84, 84].slice(0, 5), group.length - 1)
	return Buffer.from(bytes)
}

/** The bytes that are written as pairs of hexadecimal digits. */
export function fromHex(text: Buffer): Buffer {
	return Buffer.from(
		text
			.toString('latin1')
			.replace(/>.*$/su, '')
			.replace(/[^0-9a-f]/giu, ''),
		'hex',
	)
}

const CLEAR = 256
const END = 257

/** How many bytes LZW packed into these, counted without unpacking them and not much beyond `most`. */
export function lzwLength(packed: Buffer, most: number): number {
	let lengths: number[] = []
	let before = 0
	let total = 0
	let held = 0
	let bits = 0
	for (const byte of packed) {
		held = (held << 8) | byte
		bits += 8
		const next = CLEAR + 2 + lengths.length
		const width = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9
		if (bits < width) continue
		bits -= width
		const code = held >>> bits
		held &= (1 << bits) - 1
		if (code === END) break
		if (code === CLEAR) {
			lengths = []
			before = 0
			continue
		}
		const length = code < CLEAR ? 1 : (lengths[code - CLEAR - 2] ?? before + 1)
		if (before > 0 && lengths.length < 4096) lengths.push(before + 1)
		before = length
		total += length
		if (total > most) break
	}
	return total
}
