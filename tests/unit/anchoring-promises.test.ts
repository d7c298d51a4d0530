import { expect, test } from 'vitest'
import { anchoringCases, KINDS, REIMPORTS } from '#support/revisions/cases'
import { longText, sampleTexts } from '#support/revisions/texts'
import { answering } from '../bench/anchoring-answer.ts'
import { Score } from '../bench/anchoring-score.ts'

const texts = sampleTexts()
const chapters = [longText(texts.slice(0, 9), 2500), longText(texts.slice(9), 2500)]

function scored(cases: ReturnType<typeof anchoringCases>): Score {
	const score = new Score()
	const answer = answering()
	for (const one of cases) score.add(one, answer(one))
	return score
}

const RUNS = [11, 12].flatMap((seed) => [
	{ name: 'the sixteen kinds of edits', seed, of: texts, each: 1, kinds: KINDS },
	{ name: 'the edits of a long text', seed, of: chapters, each: 3, kinds: KINDS },
	{ name: 'imports made anew and editors at work', seed, of: texts, each: 1, kinds: REIMPORTS },
])

test.each(RUNS)(
	'$name leave passages in their right places (seed $seed)',
	(run) => {
		const { counts, shares } = scored(anchoringCases(run.of, run))

		expect(counts.right).toBeGreaterThan(60)
		expect(shares.right, JSON.stringify(counts)).toBeGreaterThanOrEqual(0.97)
		expect(shares.wrong, JSON.stringify(counts)).toBeLessThanOrEqual(0.01)
		expect(shares.invented, JSON.stringify(counts)).toBeLessThanOrEqual(0.01)
	},
	120_000,
)

test('each of the sixteen kinds of edits is among the cases', () => {
	const kinds = new Set(anchoringCases(texts, { seed: 11, each: 1 }).map(({ kind }) => kind))

	expect(kinds.size).toBe(16)
	expect([...kinds].sort()).toEqual(Object.keys(KINDS).sort())
})
