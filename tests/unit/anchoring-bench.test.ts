import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const BENCH = fileURLToPath(new URL('../bench/anchoring.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'carrel-cases-'))
afterAll(() => rmSync(folder, { recursive: true }))

const OLD = 'The port was silent. 🚩 The dockers called a strike. Nobody was paid.'
const NEW = 'A note. The port was silent. 🚩 The dockers called a strike. Nobody was paid.'
const EXACT = 'The dockers called a strike.'
const start = OLD.indexOf(EXACT)
const selector = { exact: EXACT, prefix: '🚩 ', suffix: ' Nobody', start, end: start + 28 }

/** Runs the bench on these lines as a person does. */
function bench(lines: readonly string[], ...options: string[]) {
	const file = join(folder, `${lines.length}.jsonl`)
	writeFileSync(file, lines.join('\n'))
	const args = ['--import', 'tsx', BENCH, file, ...options]
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
	return {
		status,
		stderr,
		answers: stdout
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line)),
	}
}

test('the bench says of each case where its passage stands, in UTF-16 units', () => {
	const cases = [
		{ id: 'aligned', oldText: OLD, newText: NEW, selector },
		{ id: 'quote alone', oldText: null, newText: NEW, selector: { exact: EXACT } },
		{ id: 'no position', oldText: OLD, newText: NEW, selector: { exact: EXACT } },
		{ id: 4, oldText: OLD, newText: NEW.replace(EXACT, ''), selector },
	]

	const { status, answers } = bench(cases.map((one) => JSON.stringify(one)))

	const place = { state: 'exact', start: NEW.indexOf(EXACT), end: NEW.indexOf(EXACT) + 28 }
	expect(status).toBe(0)
	expect(answers).toEqual([
		{ id: 'aligned', ...place },
		{ id: 'quote alone', ...place },
		{ id: 'no position', ...place },
		{ id: 4, state: 'orphaned', start: null, end: null },
	])
}, 60_000)

test('the bench says which line is no case, and counts what was right where that is known', () => {
	const expected = { start: NEW.indexOf(EXACT), end: NEW.indexOf(EXACT) + 28 }
	const good = JSON.stringify({ id: 1, oldText: OLD, newText: NEW, selector, expected })

	const broken = bench([good, '', '{"id": 2}'])
	const scored = bench([good], '--score')

	expect(broken.status).toBe(1)
	expect(broken.stderr).toContain('line 3')
	expect(broken.answers).toHaveLength(1)
	expect(scored.stderr).toContain('placed right 100.00 %')
}, 60_000)
