import { parseArgs } from 'node:util'
import { answering } from './anchoring-answer.ts'
import { casesIn, UnreadableCase } from './anchoring-input.ts'
import { Score, scoreText } from './anchoring-score.ts'

const USAGE = `Usage: npm run --silent bench:anchoring -- FILE [--score]

FILE has one case a line, {id, oldText, newText, selector: {exact, prefix, suffix, start, end}}; offsets are UTF-16 units, end
exclusive; oldText is null where only the quote is known. Prints {id, state, start, end} for each. --score compares the
answers with each case's \`expected\` and says on stderr how many were right.`

try {
	const { values, positionals } = parseArgs({
		options: { score: { type: 'boolean', default: false } },
		allowPositionals: true,
	})
	const [file, more] = positionals
	if (file === undefined || more !== undefined) complain(USAGE, 2)
	else await run(file, values.score)
} catch (error) {
	if (error instanceof UnreadableCase) complain(error.message, 1)
	else if (error instanceof TypeError && 'code' in error)
		complain(`${error.message}\n\n${USAGE}`, 2)
	else if (error instanceof Error && 'code' in error) complain(error.message, 1)
	else throw error
}

async function run(file: string, isScored: boolean): Promise<void> {
	const answer = answering()
	const score = new Score()
	const times: number[] = []
	for await (const one of casesIn(file)) {
		const began = performance.now()
		const given = answer(one)
		times.push(performance.now() - began)
		score.add(one, given)
		process.stdout.write(`${JSON.stringify(given)}\n`)
	}
	if (isScored) process.stderr.write(`${scoreText(score, times)}\n`)
}

function complain(message: string, code: number): void {
	process.stderr.write(`${message}\n`)
	process.exitCode = code
}
