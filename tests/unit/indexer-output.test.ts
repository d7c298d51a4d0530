import { expect, test } from 'vitest'
import { bar, progressOn } from '#indexer/progress'
import { isWell, type Summary, summaryText } from '#indexer/summary'

const aSummary = (told: Partial<Summary> = {}): Summary => ({
	run: 3,
	new: 0,
	changed: 0,
	held: 0,
	unchanged: 0,
	skipped: 0,
	failed: 0,
	indexed: 0,
	pending: 0,
	seconds: 1.5,
	articlesPerSecond: 0,
	failures: [],
	indexTrouble: null,
	...told,
})

function aSurface(isTTY: boolean) {
	const written: string[] = []
	return { isTTY, columns: 40, written, write: (text: string) => written.push(text) }
}

test('names the first twenty failures and says where the others are', () => {
	const failures = Array.from({ length: 23 }, (_, n) => ({
		input: 'a.jsonl',
		place: `line ${n + 1}`,
		articleId: null,
		reason: 'it is not JSON',
	}))

	const text = summaryText(aSummary({ failed: 23, failures }))

	expect(text).toContain('failed: a.jsonl, line 20: it is not JSON')
	expect(text).not.toContain('line 21')
	expect(text).toContain('3 more: npm run indexer -- ledger 3')
})

test('says that the articles are safe when the index could not be filled', () => {
	const summary = aSummary({ new: 5, pending: 5, indexTrouble: 'Meilisearch does not answer.' })

	expect(isWell(summary)).toBe(false)
	expect(summaryText(summary)).toContain('safe in the database; 5 wait')
	expect(summaryText(summary)).toContain('npm run indexer -- sync')
})

test('ends with the counts, for whoever shows only the last line', () => {
	const failures = [{ input: 'a', place: null, articleId: null, reason: 'gone' }]

	const last = summaryText(aSummary({ new: 2, failed: 1, failures }))
		.split('\n')
		.at(-1)

	expect(last).toMatch(/^2 new, 0 changed, 0 unchanged, 0 skipped, 1 failed in 1.5 s/)
})

test('draws a bar over itself on a terminal, no wider than it', () => {
	const surface = aSurface(true)
	const progress = progressOn(surface, () => 0)

	progress.show('a line that is much longer than the forty columns there are', 0.5)
	progress.end()

	expect(surface.written[0]).toContain(bar(0.5))
	expect(surface.written[0]!.replace('\r\x1b[2K', '')).toHaveLength(39)
	expect(surface.written.at(-1)).toBe('\r\x1b[2K')
})

test('writes plain lines now and then elsewhere', () => {
	const surface = aSurface(false)
	let now = 0
	const progress = progressOn(surface, () => now)

	for (now = 0; now <= 12_000; now += 1000) progress.show(`${now / 1000} s`)
	progress.end()

	expect(surface.written).toEqual(['5 s\n', '10 s\n'])
})
