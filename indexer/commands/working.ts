import type { JobEnd, TakenJob } from '#db/jobs'
import { stopEverything } from '#services/local'
import type { Library } from '../library.ts'
import { explain } from '../trouble.ts'
import type { Given } from '../usage.ts'
import { work } from '../work.ts'
import { complain, onBusy, print } from './printing.ts'

/** Does what admins ask for on the web. */
export async function runWork(
	library: Library,
	{ name: _, ...command }: Given<'work'>,
	stop: AbortSignal,
): Promise<number> {
	const onTrouble = (error: unknown) => complain(explain(error))
	const isWhole = await work(library, { ...command, stop, onJob, onTrouble, onBusy })
	if (isWhole) return 0
	// What was cut off would go on in here; all that it did is kept, and it is begun again.
	await stopEverything()
	process.exit(130)
}

function onJob({ id, kind, given }: TakenJob, end: JobEnd | null): void {
	const what = [`job ${id}:`, kind, ...given].join(' ')
	if (end === null) print(what)
	else print(`${what}: ${end.isDone ? 'done' : 'failed'}. ${end.outcome}`)
}
