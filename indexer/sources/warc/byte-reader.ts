import { type Chunks, CutOff } from '../stream.ts'

/** Takes bytes off a stream in the portions that a format asks for, and knows where it stands. */
export class ByteReader {
	/** How many bytes were taken or passed over. */
	offset = 0
	private held: Buffer = Buffer.alloc(0)
	private readonly source: AsyncIterator<Buffer>
	private cut: CutOff | null = null

	constructor(chunks: Chunks) {
		this.source = chunks[Symbol.asyncIterator]()
	}

	/** The next bytes without taking them; fewer where the stream ends. */
	async peek(size: number): Promise<Buffer> {
		while (this.held.length < size && (await this.more()));
		return this.held.subarray(0, size)
	}

	/** Everything up to the mark and the mark itself; null when it does not come within `most` bytes. */
	async until(mark: string, most: number): Promise<Buffer | null> {
		let from = 0
		for (;;) {
			const at = this.held.indexOf(mark, from)
			if (at >= 0 && at <= most) return this.take(at + mark.length)
			from = Math.max(0, this.held.length - mark.length)
			if (this.held.length > most || !(await this.more())) return null
		}
	}

	/** The next bytes; null, with all of them passed over, when there are more than `most`. Throws `CutOff` at a short end. */
	async exactly(size: number, most: number): Promise<Buffer | null> {
		if (size > most) {
			await this.skip(size)
			return null
		}
		const bytes = await this.peek(size)
		if (bytes.length < size) throw this.cut ?? new CutOff(CUT)
		return this.take(size)
	}

	async skip(size: number): Promise<void> {
		let left = size
		while (left > 0) {
			if (this.held.length === 0 && !(await this.more())) throw this.cut ?? new CutOff(CUT)
			left -= this.take(Math.min(left, this.held.length)).length
		}
	}

	/** Passes over everything before the mark; false when it does not come any more. */
	async seek(mark: string): Promise<boolean> {
		for (;;) {
			const at = this.held.indexOf(mark)
			this.take(at >= 0 ? at : Math.max(0, this.held.length - mark.length))
			if (at >= 0) return true
			if (!(await this.more())) return false
		}
	}

	/** Whether nothing more comes. Throws `CutOff` when that is so because the input was cut. */
	async isAtEnd(): Promise<boolean> {
		if (this.held.length > 0 || (await this.more())) return false
		if (this.cut) throw this.cut
		return true
	}

	async close(): Promise<void> {
		await this.source.return?.()
	}

	private take(size: number): Buffer {
		const bytes = this.held.subarray(0, size)
		this.held = this.held.subarray(size)
		this.offset += size
		return bytes
	}

	private async more(): Promise<boolean> {
		try {
			const { value, done } = await this.source.next()
			if (done) return false
			this.held = this.held.length === 0 ? value : Buffer.concat([this.held, value])
			return true
		} catch (error) {
			// What came before the cut is used first.
			if (!(error instanceof CutOff)) throw error
			this.cut = error
			return false
		}
	}
}

const CUT = 'The file is cut off in the middle of a record; what stands before that was read.'
