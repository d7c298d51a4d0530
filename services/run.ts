import { runLibrary } from './library.ts'
import { isEnding } from './signals.ts'
import { runTests } from './testing.ts'
import { asLine } from './trouble.ts'

/** What `start.mjs` hands over to once everything is installed: `npm start`, `npm run dev` or `npm test`. */
export async function run(args: string[], root: string): Promise<void> {
	process.env.NEXT_TELEMETRY_DISABLED = '1'
	const [mode, rest] = args[0]?.startsWith('--') ? [args[0], args.slice(1)] : ['', args]
	try {
		if (mode === '--test') process.exitCode = await runTests(root, rest)
		else await runLibrary(root, mode === '--dev' ? 'dev' : 'start')
	} catch (error) {
		// What was cut off by a signal failed because of it, and whoever handles the signal ends the process.
		if (isEnding()) return
		console.error(asLine(error))
		process.exitCode = 1
	}
}
