import { stopEverything } from '#services/local'
import { runCrawl } from './commands/crawling.ts'
import { runCorrect, runHeld, runJoin, runReader, runStartHere } from './commands/editing.ts'
import { runMigrate, runRebuild, runRefresh, runSync, runVerify } from './commands/indexing.ts'
import { complain, print } from './commands/printing.ts'
import { runImport, runInspect, runRetry } from './commands/reading.ts'
import { runDigest, runFailed, runLedger, runStatus } from './commands/telling.ts'
import { runWork } from './commands/working.ts'
import { digestSetting } from './digest/setting.ts'
import { untilToldToStop } from './interrupt.ts'
import { withLibrary } from './library.ts'
import { explain } from './trouble.ts'
import { type Command, commandFrom, USAGE, WrongUsage } from './usage.ts'

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

/** Does what is asked; gives the exit code. */
async function run(command: Command): Promise<number> {
	switch (command.name) {
		case 'help':
			print(USAGE)
			return 0
		case 'inspect':
			return runInspect(command)
		case 'import':
			return withLibrary({ migrates: !command.dryRun }, (library) => runImport(library, command))
		case 'crawl':
			return withLibrary({ migrates: true }, (library) =>
				untilToldToStop((stop) => runCrawl(library, command, stop)),
			)
		case 'sync':
			return withLibrary({ migrates: true }, runSync)
		case 'rebuild':
			return withLibrary({ migrates: true }, runRebuild)
		case 'refresh':
			return withLibrary({ migrates: true }, runRefresh)
		case 'digest': {
			const setting = digestSetting()
			return withLibrary({ migrates: true }, (library) =>
				untilToldToStop((stop) => runDigest(library, setting, stop)),
			)
		}
		case 'verify':
			return withLibrary({ migrates: true }, (library) => runVerify(library, command))
		case 'migrate':
			return withLibrary({ migrates: true }, runMigrate)
		case 'status':
			return withLibrary({ migrates: false }, (library) => runStatus(library, command))
		case 'ledger':
			return withLibrary({ migrates: false }, (library) => runLedger(library, command))
		case 'failed':
			return withLibrary({ migrates: false }, (library) => runFailed(library, command))
		case 'retry':
			return withLibrary({ migrates: true }, (library) => runRetry(library, command))
		case 'correct':
			return withLibrary({ migrates: true }, (library) => runCorrect(library, command))
		case 'held':
			return withLibrary({ migrates: true }, (library) => runHeld(library, command))
		case 'start-here':
			return withLibrary({ migrates: true }, (library) => runStartHere(library, command))
		case 'join':
			return withLibrary({ migrates: true }, (library) => runJoin(library, command))
		case 'reader':
			return withLibrary({ migrates: true }, (library) => runReader(library, command))
		case 'work':
			return withLibrary({ migrates: true }, (library) =>
				untilToldToStop((stop) => runWork(library, command, stop)),
			)
	}
}
