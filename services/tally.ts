import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** How many tests passed, failed and were left out. */
export interface Tally {
	passed: number
	failed: number
	skipped: number
}

/** The sum over several test runs. */
export function sumOf(tallies: Tally[]): Tally {
	const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0)
	return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** The last line of a run: `12 passed, 0 failed`, with what was left out if anything was. */
export function lineOf({ passed, failed, skipped }: Tally): string {
	return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}

const Vitest = z.object({
	numPassedTests: z.number(),
	numFailedTests: z.number(),
	numPendingTests: z.number(),
	numTodoTests: z.number(),
	testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

/** Reads Vitest's JSON report. A file that could not be loaded counts as one failure, for none of its tests ran. */
export function vitestTally(report: string): Tally {
	const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
		Vitest.parse(JSON.parse(report))
	const unloaded = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	)
	return {
		passed: numPassedTests,
		failed: numFailedTests + unloaded.length,
		skipped: numPendingTests + numTodoTests,
	}
}

const Playwright = z.object({
	stats: z.object({
		expected: z.number(),
		unexpected: z.number(),
		flaky: z.number(),
		skipped: z.number(),
	}),
})

/** Reads Playwright's JSON report. A test that passed only when it was run again has passed. */
export function playwrightTally(report: string): Tally {
	const { expected, unexpected, flaky, skipped } = Playwright.parse(JSON.parse(report)).stats
	return { passed: expected + flaky, failed: unexpected, skipped }
}

/** The tally in a report file; a run that ended badly has at least one failure, report or not. */
export function tallyOf(file: string, read: (report: string) => Tally, endedWell: boolean): Tally {
	const tally = existsSync(file)
		? read(readFileSync(file, 'utf8'))
		: { passed: 0, failed: 0, skipped: 0 }
	return endedWell ? tally : { ...tally, failed: Math.max(tally.failed, 1) }
}
