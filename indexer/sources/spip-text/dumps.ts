import { asCp1252 } from '../bytes.ts'
import type { Chunks } from '../stream.ts'
import { type Head, readHead } from './head.ts'
import { linesOf } from './lines.ts'

/** One dump among those of a file; `bytes` is null when it is longer than the bound. `line` is its first, counted from 1. */
export interface Dump {
	bytes: Buffer | null
	line: number
	/** Whether the file has other dumps; of the first one that is known by the time it ends. */
	isAlone: boolean
}

const NEWLINE = 0x0a
const ADDRESS = /^\s*<?https?:\/\/[^\s<>]+>?\s*$/u
const LONGEST_ADDRESS = 2000
/** A head is a dozen lines, and blank ones may stand between them. */
const REACH = 48
const REACH_BYTES = 256 * 1024
/** No line of a head is longer; of a longer line its beginning is enough to see that. */
const LONGEST_LINE = 4000

/** The dumps that stand one after another in a file, each from the line of its address, which a head follows. */
export async function* dumpsOf(chunks: Chunks, longest: number): AsyncGenerator<Dump> {
	const gathered = new Gathered(longest)
	let count = 0
	for await (const line of rawLines(chunks, longest)) {
		const done = gathered.take(line)
		if (!done) continue
		count++
		yield { ...done, isAlone: false }
	}
	for (const done of gathered.rest()) yield { ...done, isAlone: count++ === 0 && !gathered.isCut }
}

/** Lines that are not yet given away as a dump. */
class Gathered {
	isCut = false
	private lines: Buffer[] = []
	private size = 0
	private first = 1
	private seen = 0
	/** Where in `lines` a dump may begin, as far as the lines below it were not enough to tell. */
	private candidate: number | null = null
	/** How many bytes stand below the candidate. */
	private below = 0

	constructor(private readonly longest: number) {}

	/** Adds a line; gives the dump above when it shows that another one has begun. */
	take(line: Buffer): Omit<Dump, 'isAlone'> | null {
		if (this.candidate !== null && this.isShown(this.candidate)) {
			const done = this.decide()
			this.add(line)
			return done
		}
		this.add(line)
		return null
	}

	*rest(): Generator<Omit<Dump, 'isAlone'>> {
		while (this.candidate !== null) {
			const done = this.decide()
			if (done) yield done
		}
		if (this.seen > 0 && this.lines.length > 0) yield this.given(this.lines.length)
	}

	/** Whether enough stands below a candidate to tell what it is. */
	private isShown(candidate: number): boolean {
		return this.lines.length - candidate >= REACH || this.below > REACH_BYTES
	}

	private add(line: Buffer): void {
		this.lines.push(line)
		this.seen++
		this.size += line.length
		this.below = this.candidate === null ? 0 : this.below + line.length
		if (this.candidate === null && this.lines.length > 1 && mayBeAddress(line))
			this.candidate = this.lines.length - 1
		// Of what is too long nothing is kept but a stub, and where the next dump begins.
		if (this.size > this.longest && this.candidate === null) this.lines = [Buffer.alloc(0)]
	}

	private decide(): Omit<Dump, 'isAlone'> | null {
		const at = this.candidate ?? 0
		this.candidate = null
		const begins = beginsDump(this.lines.slice(at, at + REACH)) && this.isAfterDump(at)
		this.isCut ||= begins
		const done = begins ? this.given(pageStart(this.lines, at)) : null
		// Another address may stand among the lines that were looked at.
		const from = done ? 1 : at + 1
		const next = this.lines.findIndex((line, index) => index >= from && mayBeAddress(line))
		this.candidate = next < 0 ? null : next
		this.below = next < 0 ? 0 : sizeOf(this.lines.slice(next))
		return done
	}

	/** Blank lines, or a running head, may stand above the first address of all. */
	private isAfterDump(at: number): boolean {
		return this.isCut || at > REACH || headIn(this.lines.slice(0, at)) !== null
	}

	private given(count: number): Omit<Dump, 'isAlone'> {
		const lines = this.lines.splice(0, count)
		const left = sizeOf(this.lines)
		const bytes = this.size - left > this.longest ? null : Buffer.concat(lines)
		const line = this.first
		this.first = this.seen - this.lines.length + 1
		this.size = left
		return { bytes, line }
	}
}

const NEWLINES = Buffer.from('\n')

function sizeOf(lines: readonly Buffer[]): number {
	return lines.reduce((sum, { length }) => sum + length, 0)
}

function mayBeAddress(line: Buffer): boolean {
	return (
		line.length < LONGEST_ADDRESS && line.includes('://') && ADDRESS.test(line.toString('latin1'))
	)
}

function beginsDump(lines: readonly Buffer[]): boolean {
	const head = headIn(lines)
	return head?.url != null && head.before.length === 0
}

function headIn(lines: readonly Buffer[]): Head | null {
	const looked = lines.flatMap((line) => [line.subarray(0, LONGEST_LINE), NEWLINES])
	return readHead(linesOf(asCp1252(Buffer.concat(looked))))
}

/** A page that begins just above the address begins the dump: the running head stands between them. */
function pageStart(lines: readonly Buffer[], at: number): number {
	for (let index = at; index >= Math.max(at - 4, 1); index--)
		if (lines[index]?.includes('\f')) return index
	return at
}

/** The lines with their ends. A line that is longer than a dump may be comes in parts. */
async function* rawLines(chunks: Chunks, longest: number): AsyncGenerator<Buffer> {
	let pieces: Buffer[] = []
	let size = 0
	for await (const chunk of chunks) {
		let from = 0
		for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
			pieces.push(chunk.subarray(from, end + 1))
			yield pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces)
			pieces = []
			size = 0
			from = end + 1
		}
		if (from === chunk.length) continue
		pieces.push(chunk.subarray(from))
		size += chunk.length - from
		if (size <= longest) continue
		yield Buffer.concat(pieces)
		pieces = []
		size = 0
	}
	if (pieces.length > 0) yield Buffer.concat(pieces)
}
