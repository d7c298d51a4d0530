import type { Answer } from './anchoring-answer.ts'
import type { Case } from './anchoring-input.ts'

type Range = { start: number; end: number }

/** How an answer compares with what is known: of a passage that is there, and of one that was taken away. */
type Verdict = 'right' | 'beside' | 'wrong' | 'missed' | 'let go' | 'invented'

/** How many answers were what. A passage is placed right where it shares four fifths of its letters with the known place. */
export class Score {
	readonly counts = { right: 0, beside: 0, wrong: 0, missed: 0, 'let go': 0, invented: 0 }
	readonly kinds = new Map<string, Record<Verdict, number>>()

	add({ expected, edit, kind = edit }: Case, answer: Answer): void {
		if (expected === undefined) return
		const verdict = verdictOn(expected, answer)
		this.counts[verdict]++
		if (kind === undefined) return
		const none = { right: 0, beside: 0, wrong: 0, missed: 0, 'let go': 0, invented: 0 }
		const ofKind = this.kinds.get(kind) ?? none
		ofKind[verdict]++
		this.kinds.set(kind, ofKind)
	}

	/** The shares that are promised, from 0 to 1: of what is there, placed right and placed wrong; of what is gone, placed. */
	get shares() {
		const { right, beside, wrong, missed, invented } = this.counts
		const there = right + beside + wrong + missed
		const gone = this.counts['let go'] + invented
		const share = (count: number, of: number) => (of === 0 ? 0 : count / of)
		return {
			right: share(right, there),
			wrong: share(wrong, there),
			invented: share(invented, gone),
		}
	}
}

function verdictOn(expected: Range | null, { start, end }: Answer): Verdict {
	if (start === null || end === null) return expected ? 'missed' : 'let go'
	if (!expected) return 'invented'
	const shared = Math.min(end, expected.end) - Math.max(start, expected.start)
	if (shared <= 0) return 'wrong'
	const all = Math.max(end, expected.end) - Math.min(start, expected.start)
	return shared / all >= 0.8 ? 'right' : 'beside'
}

/** The score in words, with a line for each kind of edit, and what a passage took in milliseconds. */
export function scoreText({ counts, kinds, shares }: Score, times: readonly number[]): string {
	const percent = (share: number) => `${(100 * share).toFixed(2)} %`
	const sorted = [...times].sort((a, b) => a - b)
	const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)
	const named = (record: Record<string, number>) =>
		Object.entries(record)
			.filter(([, count]) => count > 0)
			.map(([verdict, count]) => `${count} ${verdict}`)
			.join(', ')
	return [
		...[...kinds].map(([kind, record]) => `${kind.padEnd(36)} ${named(record)}`),
		`all: ${named(counts)}`,
		`placed right ${percent(shares.right)}, wrong ${percent(shares.wrong)}; of what was taken away, placed ${percent(shares.invented)}`,
		`a passage takes ${at(0.5)} ms (p50), ${at(0.95)} ms (p95)`,
	].join('\n')
}
