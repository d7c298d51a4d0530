import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Child, stopStranger } from './children.ts'
import { identityOf, isAlive } from './identity.ts'
import { CannotStart } from './trouble.ts'

const Identity = z.object({ pid: z.int().positive(), born: z.string().min(1) })

const Running = z.object({
	/** Who started it all, and with which command. */
	holder: Identity.extend({ command: z.string() }),
	/** What runs for it, in the order it was started. */
	servers: z.array(Identity.extend({ name: z.string(), port: z.int(), endsOn: z.string() })),
	/** Both servers answer. */
	ready: z.boolean(),
})

/** What `running.json` says of a folder. */
export type Running = z.infer<typeof Running>

/** The right to run servers in a folder, held by one process at a time. */
export interface Claim {
	folder: string
	/** Remembers a server before anything else can go wrong, so that a later run can end it if we cannot. */
	note: (child: Child, port: number) => void
	/** Tells others that they may join. */
	ready: () => void
}

const held = new Set<string>()

const file = (folder: string) => join(folder, 'running.json')

/** Takes the folder, ending whatever a crashed run left in it. Throws `CannotStart` while somebody else runs there. */
export async function claim(folder: string, command: string): Promise<Claim> {
	const holder = identityOf(process.pid)
	if (!holder) throw new Error('This process does not know itself: neither /proc nor ps answers')
	const running: Running = { holder: { ...holder, command }, servers: [], ready: false }
	while (!placeNew(folder, running)) await clearLeftOver(folder)
	held.add(folder)
	const save = () => {
		writeFileSync(`${file(folder)}.new`, JSON.stringify(running, null, '\t'))
		renameSync(`${file(folder)}.new`, file(folder))
	}
	return {
		folder,
		note({ name, pid, born, endsOn }, port) {
			running.servers.push({ name, pid, born, endsOn, port })
			save()
		},
		ready() {
			running.ready = true
			save()
		},
	}
}

/** Lets go of every folder this process holds, once nothing of ours runs there any more. */
export function releaseAll(): void {
	for (const folder of held) rmSync(file(folder), { force: true })
	held.clear()
}

/** Who runs in the folder now; null when nobody does. */
export function whoRuns(folder: string): Running | null {
	const running = read(file(folder))
	return running && isAlive(running.holder) ? running : null
}

function read(path: string): Running | null {
	try {
		return Running.parse(JSON.parse(readFileSync(path, 'utf8')))
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
		// Half a file: whoever wrote it was cut off, and nothing in it can be trusted.
		if (error instanceof SyntaxError || error instanceof z.ZodError) return null
		throw error
	}
}

/** A link, unlike a write, either makes the whole file or finds that one is there. */
function placeNew(folder: string, running: Running): boolean {
	const mine = `${file(folder)}.${process.pid}`
	writeFileSync(mine, JSON.stringify(running, null, '\t'))
	try {
		linkSync(mine, file(folder))
		return true
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
		throw error
	} finally {
		rmSync(mine, { force: true })
	}
}

async function clearLeftOver(folder: string) {
	refuseIfRunning(folder)
	const aside = `${file(folder)}.left.${process.pid}`
	try {
		renameSync(file(folder), aside)
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
		throw error
	}
	const left = read(aside)
	if (left && isAlive(left.holder)) {
		// Another start was quicker between our look and our rename: the folder is its own.
		renameSync(aside, file(folder))
		return refuseIfRunning(folder)
	}
	for (const server of (left?.servers ?? []).reverse())
		if (isAlive(server)) await stopStranger(server, server.endsOn as NodeJS.Signals)
	rmSync(aside, { force: true })
}

/** Throws `CannotStart`, naming the process, while somebody runs in the folder. */
export function refuseIfRunning(folder: string): void {
	const running = whoRuns(folder)
	if (!running) return
	const { pid, command } = running.holder
	const app = running.servers.find(({ name }) => name === 'Carrel')
	throw new CannotStart(
		`${command} (process ${pid}) already runs on ${folder}${app ? ` at http://localhost:${app.port}` : ''}: stop it first, or set CARREL_DATA and PORT to others.`,
	)
}
