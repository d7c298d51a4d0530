import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { identityOf, isAlive } from '#services/identity'
import { fixedUid, keyOf, secretsIn } from '#services/secrets'
import { stepsTo } from '#services/steps'
import { lineOf, playwrightTally, sumOf, tallyOf, vitestTally } from '#services/tally'
import { testPlanFrom } from '#services/test-plan'
import { isDiskFull } from '#services/trouble'

const folders: string[] = []
const aFolder = () => {
	const folder = mkdtempSync(join(tmpdir(), 'carrel-unit-'))
	folders.push(folder)
	return folder
}
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('a tally', () => {
	const file = { status: 'passed', assertionResults: [{}] }
	const counts = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }

	test('sums over runs and reads as one plain line', () => {
		const sum = sumOf([
			{ passed: 3, failed: 0, skipped: 0 },
			{ passed: 4, failed: 1, skipped: 0 },
		])

		expect(lineOf(sum)).toBe('7 passed, 1 failed')
		expect(lineOf({ ...sum, skipped: 2 })).toBe('7 passed, 1 failed, 2 skipped')
	})

	test("reads Vitest's report", () => {
		const report = JSON.stringify({ ...counts, testResults: [file] })

		expect(vitestTally(report)).toEqual({ passed: 5, failed: 1, skipped: 3 })
	})

	test('counts a test file that could not even be loaded as a failure', () => {
		const unloaded = { status: 'failed', assertionResults: [] }
		const report = JSON.stringify({ ...counts, testResults: [file, unloaded] })

		expect(vitestTally(report).failed).toBe(2)
	})

	test("reads Playwright's report, where a test that passed at the second try has passed", () => {
		const stats = { expected: 4, unexpected: 1, flaky: 2, skipped: 3 }

		expect(playwrightTally(JSON.stringify({ stats }))).toEqual({ passed: 6, failed: 1, skipped: 3 })
	})

	test('has a failure when the run ended badly, even without a report', () => {
		const missing = join(aFolder(), 'report.json')

		expect(tallyOf(missing, vitestTally, false)).toEqual({ passed: 0, failed: 1, skipped: 0 })
	})
})

describe('what npm test is asked to run', () => {
	test.each([
		[[], { vitest: true, browser: true, filters: [] }],
		[['--only=unit'], { vitest: true, browser: false, filters: ['tests/unit'] }],
		[['--only=e2e'], { vitest: false, browser: true, filters: ['tests/e2e'] }],
		[['tests/e2e/a.test.ts'], { vitest: false, browser: true, filters: ['tests/e2e/a.test.ts'] }],
		[['lists'], { vitest: true, browser: true, filters: ['lists'] }],
	])('%j', (args, plan) => {
		expect(testPlanFrom(args)).toEqual(plan)
	})
})

describe('secrets', () => {
	test('are made once, differ from each other, and are for their owner alone', () => {
		const folder = aFolder()

		const made = secretsIn(folder)

		expect(new Set(Object.values(made)).size).toBe(3)
		expect(secretsIn(folder)).toEqual(made)
		expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
	})

	test('are never made anew over a file that cannot be read, for the database knows the old ones', () => {
		const folder = aFolder()
		writeFileSync(join(folder, 'secrets.json'), '{"postgresPass')

		expect(() => secretsIn(folder)).toThrow(/put back the one that was there/)
		expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toBe('{"postgresPass')
	})

	test('a key follows from the master key and a name, always the same', () => {
		const uid = fixedUid('carrel indexer')

		expect(uid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
		expect(keyOf('a master key', uid)).toBe(keyOf('a master key', uid))
		expect(keyOf('another master key', uid)).not.toBe(keyOf('a master key', uid))
	})
})

describe('a process', () => {
	test('is known by more than its number, which another may be given later', () => {
		const me = identityOf(process.pid)

		expect(me && isAlive(me)).toBe(true)
		expect(isAlive({ pid: process.pid, born: 'at another time' })).toBe(false)
	})

	test('that does not exist has no identity', () => {
		expect(identityOf(2 ** 30)).toBeNull()
	})
})

test.each([
	'PANIC: could not write to file "pg_wal/xlogtemp.31": No space left on device',
	'could not extend file "base/1/2691": wrote only 4096 of 8192 bytes\nHINT:  Check free disk space.',
	new Error('ENOSPC: no space left on device, write'),
])('a full disk is recognised in: %s', (sign) => {
	expect(isDiskFull(sign)).toBe(true)
})

describe('steps', () => {
	test('are one line each, with the time', async () => {
		const lines: string[] = []
		const step = stepsTo({ write: (text) => lines.push(text) })

		await step('Build', async () => 'unchanged', String)

		expect(lines.join('')).toMatch(/^Build {9}unchanged \(\d+\.\d s\)\n$/)
	})

	test('that fail leave the telling to the error', async () => {
		const lines: string[] = []
		const step = stepsTo({ write: (text) => lines.push(text) })

		await expect(step('Build', () => Promise.reject(new Error('no')))).rejects.toThrow('no')

		expect(lines.join('')).toBe('')
	})
})
