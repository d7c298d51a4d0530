import { stopEverything } from '#services/local'
import { complain, print } from './commands/printing.ts'
import { digestSetting } from './digest/setting.ts'
import { untilToldToStop } from './interrupt.ts'
import { withLibrary } from './library.ts'
import { explain } from './trouble.ts'
import { type Command, commandFrom, USAGE, WrongUsage } from './usage.ts'

const reading = () => import('./commands/reading.ts')
const editing = () => import('./commands/editing.ts')
const indexing = () => import('./commands/indexing.ts')
const telling = () => import('./commands/telling.ts')

// Whoever reads our output may have seen enough, as `head` does, or be gone.
for (const output of [process.stdout, process.stderr])
	output.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error
		process.exit(1)
	})

// The client of Postgres can throw where nobody catches, and then leaves its queries unanswered for ever.
process.once('uncaughtException', async (error) => {
	complain(explain(error))
	await stopEverything()
	process.exit(1)
})

try {
	process.exitCode = await run(commandFrom(process.argv.slice(2)))
} catch (error) {
	if (error instanceof WrongUsage) complain(`${error.message}\n\n${USAGE}`)
	else complain(explain(error))
	process.exitCode = error instanceof WrongUsage ? 2 : 1
}

/** Does what is asked; gives the exit code. What only one command needs is loaded for that one: a parser takes a second. */
async function run(command: Command): Promise<number> {
	switch (command.name) {
		case 'help':
			print(USAGE)
			return 0
		case 'inspect':
			return (await reading()).runInspect(command)
		case 'import': {
			const { runImport } = await reading()
			return withLibrary({ migrates: !command.dryRun }, (library) => runImport(library, command))
		}
		case 'crawl': {
			const { runCrawl } = await import('./commands/crawling.ts')
			return withLibrary({ migrates: true }, (library) =>
				untilToldToStop((stop) => runCrawl(library, command, stop)),
			)
		}
		case 'sync':
			return withLibrary({ migrates: true }, (await indexing()).runSync)
		case 'rebuild':
			return withLibrary({ migrates: true }, (await indexing()).runRebuild)
		case 'refresh':
			return withLibrary({ migrates: true }, (await indexing()).runRefresh)
		case 'migrate':
			return withLibrary({ migrates: true }, (await indexing()).runMigrate)
		case 'verify': {
			const { runVerify } = await indexing()
			return withLibrary({ migrates: true }, (library) => runVerify(library, command))
		}
		case 'digest': {
			const setting = digestSetting()
			const { runDigest } = await telling()
			return withLibrary({ migrates: true }, (library) =>
				untilToldToStop((stop) => runDigest(library, setting, stop)),
			)
		}
		case 'status': {
			const { runStatus } = await telling()
			return withLibrary({ migrates: false }, (library) => runStatus(library, command))
		}
		case 'ledger': {
			const { runLedger } = await telling()
			return withLibrary({ migrates: false }, (library) => runLedger(library, command))
		}
		case 'failed': {
			const { runFailed } = await telling()
			return withLibrary({ migrates: false }, (library) => runFailed(library, command))
		}
		case 'retry': {
			const { runRetry } = await reading()
			return withLibrary({ migrates: true }, (library) => runRetry(library, command))
		}
		case 'correct': {
			const { runCorrect } = await editing()
			return withLibrary({ migrates: true }, (library) => runCorrect(library, command))
		}
		case 'held': {
			const { runHeld } = await editing()
			return withLibrary({ migrates: true }, (library) => runHeld(library, command))
		}
		case 'start-here': {
			const { runStartHere } = await editing()
			return withLibrary({ migrates: true }, (library) => runStartHere(library, command))
		}
		case 'join': {
			const { runJoin } = await editing()
			return withLibrary({ migrates: true }, (library) => runJoin(library, command))
		}
		case 'reader': {
			const { runReader } = await editing()
			return withLibrary({ migrates: true }, (library) => runReader(library, command))
		}
		case 'work': {
			const { runWork } = await import('./commands/working.ts')
			return withLibrary({ migrates: true }, (library) =>
				untilToldToStop((stop) => runWork(library, command, stop)),
			)
		}
	}
}
