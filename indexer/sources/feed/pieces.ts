import type { Chunks } from '../stream.ts'

/** A feed cut where its items begin and end. `size` is that of an item too long to be kept. */
export type Piece =
	| { kind: 'head'; bytes: Buffer }
	| { kind: 'item'; bytes: Buffer }
	| { kind: 'too-long'; size: number }
	| { kind: 'refused'; reason: string }
	| { kind: 'end'; isWhole: boolean }

export interface Bounds {
	head: number
	item: number
}

const MARK = /^<(?:!\[CDATA\[|!--|!ENTITY\s|\/?(?:item|entry)[\s>/]|\/(?:rss|feed|rdf:rdf)[\s>])/iu
const LONGEST_MARK = 12
const ENTITY = 'The feed declares entities of its own, which no feed needs; it is not read.'

/** The pieces of a feed as they arrive: what stands above the first item, then item after item, then how it ends. */
export async function* piecesOf(chunks: Chunks, bounds: Bounds): AsyncGenerator<Piece> {
	const cutter = new Cutter(bounds)
	for await (const chunk of chunks) {
		for (const piece of cutter.take(chunk)) {
			yield piece
			if (piece.kind === 'refused') return
		}
	}
	// A mark is looked at with what follows it, so the last ones need something behind them.
	yield* cutter.take(Buffer.alloc(LONGEST_MARK, ' '))
	yield* cutter.end()
}

/** Knows where in a feed it stands, and keeps no more of it than the piece that is not yet whole. */
class Cutter {
	private held = Buffer.alloc(0)
	/** How far `held` has been looked at, and where the piece in it begins. */
	private at = 0
	private from = 0
	/** How much of a piece that is too long was let go. */
	private gone = 0
	private place: 'head' | 'between' | 'item' = 'head'
	/** What closes the comment or the CDATA section that we are in; nothing in it is a mark. */
	private closer: string | null = null
	private isWhole = false

	constructor(private readonly bounds: Bounds) {}

	*take(chunk: Buffer): Generator<Piece> {
		this.held = Buffer.concat([this.held.subarray(this.from), chunk])
		this.at -= this.from
		this.from = 0
		for (let mark = this.nextMark(); mark !== null; mark = this.nextMark()) {
			const piece = this.follow(mark)
			if (piece) yield piece
		}
		yield* this.letGo()
	}

	*end(): Generator<Piece> {
		if (this.place === 'head') yield { kind: 'head', bytes: this.held }
		yield { kind: 'end', isWhole: this.isWhole }
	}

	/** The next mark that counts, in small letters; null when more is needed to tell. */
	private nextMark(): string | null {
		for (;;) {
			if (this.closer !== null) {
				const end = this.held.indexOf(this.closer, this.at)
				this.at = end < 0 ? Math.max(this.at, this.held.length - 2) : end + 3
				if (end < 0) return null
				this.closer = null
			}
			const open = this.held.indexOf('<', this.at)
			this.at = open < 0 ? this.held.length : open
			if (open < 0 || this.held.length - open < LONGEST_MARK) return null
			const mark = MARK.exec(
				this.held.toString('latin1', open, open + LONGEST_MARK),
			)?.[0].toLowerCase()
			if (mark !== undefined) return mark
			this.at++
		}
	}

	private follow(mark: string): Piece | null {
		const open = this.at
		this.at += mark.length - 1
		if (mark === '<!--') this.closer = '-->'
		else if (mark.startsWith('<![')) this.closer = ']]>'
		else if (mark.startsWith('<!entity')) return { kind: 'refused', reason: ENTITY }
		else if (/^<\/(?:rss|feed|rdf)/u.test(mark)) this.isWhole = true
		else if (mark.startsWith('</')) return this.close()
		else if (this.place !== 'item') return this.open(open)
		return null
	}

	private open(at: number): Piece | null {
		const head = this.place === 'head' ? this.held.subarray(0, at) : null
		this.place = 'item'
		this.from = at
		this.gone = 0
		return head && { kind: 'head', bytes: head }
	}

	private close(): Piece | null {
		if (this.place !== 'item') return null
		const end = this.held.indexOf('>', this.at)
		this.at = end < 0 ? this.held.length : end + 1
		this.place = 'between'
		const bytes = this.held.subarray(this.from, this.at)
		this.from = this.at
		const size = this.gone + bytes.length
		return size > this.bounds.item ? { kind: 'too-long', size } : { kind: 'item', bytes }
	}

	/** Forgets what is not needed any more, and of a piece that is too long everything. */
	private *letGo(): Generator<Piece> {
		if (this.place === 'between') this.from = this.at
		else if (this.place === 'head' && this.held.length > this.bounds.head)
			yield { kind: 'refused', reason: 'There is no item in the first megabytes of the feed.' }
		else if (this.place === 'item' && this.gone + this.held.length - this.from > this.bounds.item) {
			this.gone += this.at - this.from
			this.from = this.at
		}
	}
}
