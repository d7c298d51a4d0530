import type { ImportProgress } from './tally.ts'
import { TimeLeft } from './time-left.ts'

/** Where progress is shown: a terminal gets a bar that is drawn over, anything else a line now and then. */
export interface Surface {
	isTTY?: boolean
	columns?: number
	write(text: string): unknown
}

/** Shows how far something is, with the time left where a share is known. `end` leaves the cursor on a fresh line. */
export interface Progress {
	show(line: string, share?: number): void
	end(): void
}

const TERMINAL_MS = 100
const PLAIN_MS = 5000

/** Progress on a surface; `now` is in milliseconds. */
export function progressOn(surface: Surface, now: () => number = Date.now): Progress {
	const pause = surface.isTTY ? TERMINAL_MS : PLAIN_MS
	let shownAt = surface.isTTY ? Number.NEGATIVE_INFINITY : now()
	const timeLeft = new TimeLeft()
	let isDrawn = false
	return {
		show(fact, share) {
			const left = share === undefined ? null : timeLeft.note(share, now())
			const line = [fact, left].filter(Boolean).join(', ')
			if (now() - shownAt < pause) return
			shownAt = now()
			if (!surface.isTTY) {
				surface.write(`${line}\n`)
				return
			}
			const text = share === undefined ? line : `${bar(share)} ${line}`
			surface.write(`\r\x1b[2K${text.slice(0, (surface.columns ?? 80) - 1)}`)
			isDrawn = true
		},
		end() {
			if (isDrawn) surface.write('\r\x1b[2K')
			isDrawn = false
		},
	}
}

/** A share from 0 to 1 as twenty cells. */
export function bar(share: number): string {
	const full = Math.round(Math.min(Math.max(share, 0), 1) * 20)
	return `[${'█'.repeat(full)}${'·'.repeat(20 - full)}]`
}

/** How far an import is, in words. */
export function importProgressText({ lines, failed, indexed, toIndex }: ImportProgress): string {
	const parts = [`${lines} read`]
	if (failed > 0) parts.push(`${failed} failed`)
	parts.push(`${indexed} of ${toIndex} in the search index`)
	return parts.join(', ')
}
