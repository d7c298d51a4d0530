import { inflateSync } from 'node:zlib'
import { LOCKED } from '../spip-pdf/document.ts'
import { fromAscii85, fromHex, lzwLength } from './unpack.ts'

/** How much the streams of a PDF may hold unpacked: one of them, one that is a picture, and all but the pictures. */
const LARGEST = { one: 16 * 2 ** 20, picture: 128 * 2 ** 20, all: 64 * 2 ** 20 }
const DICTIONARY = 4096
const UNUSUAL = 'The PDF packs a stream in a way that is not read, since it cannot be bounded.'

/**
 * Why a PDF is not given to the parser, or null: it would unpack whatever a stream holds into memory. Each stream is
 * unpacked here as well, with a bound, and forgotten. Pictures are never unpacked by the parser, so they may hold more.
 */
export function whyTooCostly(bytes: Buffer): string | null {
	if (bytes.includes('/Encrypt')) return LOCKED
	let all = 0
	for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
		if (bytes.toString('latin1', at - 3, at) === 'end') continue
		const dictionary = dictionaryAbove(bytes, at)
		const isPicture = /\/Subtype\s*\/Image\b/u.test(dictionary)
		const size = sizeOf(bytes.subarray(afterLine(bytes, at + 6)), dictionary, isPicture)
		if (size === null) return UNUSUAL
		if (!isPicture) all += size
		const bound = isPicture ? LARGEST.picture : LARGEST.one
		if (size > bound || all > LARGEST.all)
			return `The PDF unpacks to more than ${(size > bound ? bound : LARGEST.all) / 2 ** 20} MB, which no article does.`
	}
	return null
}

/** The dictionary before a stream, its names without the escapes that could hide them. */
function dictionaryAbove(bytes: Buffer, at: number): string {
	const above = bytes.toString('latin1', Math.max(0, at - DICTIONARY), at)
	return above
		.slice(above.lastIndexOf(' obj') + 1)
		.replace(/#([0-9a-f]{2})/giu, (_: string, code: string) =>
			String.fromCharCode(Number.parseInt(code, 16)),
		)
}

function afterLine(bytes: Buffer, at: number): number {
	if (bytes[at] === 0x0d) return bytes[at + 1] === 0x0a ? at + 2 : at + 1
	return bytes[at] === 0x0a ? at + 1 : at
}

/** How much a stream holds once unpacked, or one more than it may; null when that cannot be told. */
function sizeOf(packed: Buffer, dictionary: string, isPicture: boolean): number | null {
	const named = /\/(?:Filter|F)\s*(\[[^\]]*\]|\/\w+|\d+\s+\d+\s+R)/u.exec(dictionary)?.[1] ?? ''
	if (/\d\s+R/u.test(named)) return null
	const filters = [...named.matchAll(/\/(\w+)/gu)].map(([, name = '']) => name)
	const bound = isPicture ? LARGEST.picture : LARGEST.one
	let held = packed
	for (const [index, filter] of filters.entries()) {
		const isLast = index === filters.length - 1
		if (/^(?:FlateDecode|Fl)$/u.test(filter)) {
			const inflated = inflatedOf(held, bound)
			if (inflated === null) return bound + 1
			held = inflated
		} else if (/^(?:ASCII85Decode|A85)$/u.test(filter)) held = fromAscii85(own(held))
		else if (/^(?:ASCIIHexDecode|AHx)$/u.test(filter)) held = fromHex(own(held))
		else if (/^(?:LZWDecode|LZW)$/u.test(filter)) return isLast ? lzwLength(own(held), bound) : null
		else if (/^(?:RunLengthDecode|RL)$/u.test(filter)) return isLast ? own(held).length * 64 : null
		// What packs pictures is only unpacked for pictures, which is never asked for.
		else return isPicture && isLast ? held.length : null
	}
	return filters.length === 0 ? own(held).length : held.length
}

/** The stream as far as the word that ends it; zlib finds its own end, and is given more. */
function own(held: Buffer): Buffer {
	const end = held.indexOf('endstream')
	return end < 0 ? held : held.subarray(0, end)
}

function inflatedOf(packed: Buffer, bound: number): Buffer | null {
	try {
		return inflateSync(packed, { maxOutputLength: bound })
	} catch (cause) {
		// What is broken the parser reads as far as it can, and so far it is bounded.
		return cause instanceof RangeError ? null : Buffer.alloc(0)
	}
}
