/** So many of one who asks are answered at once, and of one who asks much. */
const AT_ONCE = 4
const AT_ONCE_WHEN_MUCH = 1
/** So many of theirs may wait, and for so many milliseconds. */
const MOST_WAITING = 40
const PATIENCE = 2000

type Line = { busy: number; waiting: (() => void)[] }

/** Ends a turn; called twice it does nothing more. */
export type EndTurn = () => void

/**
 * Who asks how many questions at once. One who asks much waits in a line of their own, and their next turn comes when nobody
 * else is being answered: others feel no more of it than the one answer that had begun.
 */
export class Turns {
	readonly #lines = new Map<string, Line>()
	#busy = 0

	/** Waits for a turn, and gives what ends it; null where the line is too long, or it took too long. */
	async turn(who: string, { asksMuch }: { asksMuch: () => boolean }): Promise<EndTurn | null> {
		const line = this.#lines.get(who) ?? { busy: 0, waiting: [] }
		this.#lines.set(who, line)
		if (line.waiting.length >= MOST_WAITING) return null
		if (line.waiting.length === 0 && this.#isFree(line, asksMuch())) this.#begin(line)
		else if (!(await this.#waited(line, asksMuch))) return this.#forgotten(who, line)
		let isOver = false
		return () => {
			if (isOver) return
			isOver = true
			this.#end(who, line)
		}
	}

	#isFree(line: Line, asksMuch: boolean): boolean {
		const others = this.#busy - line.busy
		return asksMuch ? line.busy < AT_ONCE_WHEN_MUCH && others === 0 : line.busy < AT_ONCE
	}

	#forgotten(who: string, line: Line): null {
		if (line.busy === 0 && line.waiting.length === 0) this.#lines.delete(who)
		return null
	}

	#begin(line: Line): void {
		line.busy++
		this.#busy++
	}

	#waited(line: Line, asksMuch: () => boolean): Promise<boolean> {
		return new Promise((resolve) => {
			const tried = () => {
				if (this.#isFree(line, asksMuch())) settle(true)
			}
			const timer = setTimeout(() => settle(false), PATIENCE)
			const settle = (isTurn: boolean) => {
				clearTimeout(timer)
				line.waiting.splice(line.waiting.indexOf(tried), 1)
				if (isTurn) this.#begin(line)
				resolve(isTurn)
			}
			line.waiting.push(tried)
		})
	}

	#end(who: string, line: Line): void {
		line.busy--
		this.#busy--
		this.#forgotten(who, line)
		// Those behind whom nobody else waits come first; the long lines when it is quiet.
		const lines = [...this.#lines.values()].sort((a, b) => a.waiting.length - b.waiting.length)
		for (const { waiting } of lines) waiting[0]?.()
	}
}
