import { spawn } from 'node:child_process'

/** How a program of ours ended, and the end of what it said. */
export interface Ending {
	code: number | null
	isKilled: boolean
	said: string
}

/** Runs a program with so much memory, in MB, and kills it after so many milliseconds. */
export function killedAfter(
	args: readonly string[],
	{ milliseconds, memory }: { milliseconds: number; memory: number },
): Promise<Ending> {
	const node = [`--max-old-space-size=${memory}`, '--import', 'tsx', ...args]
	const child = spawn(process.execPath, node, { timeout: milliseconds, killSignal: 'SIGKILL' })
	let said = ''
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			said = (said + text).slice(-20_000)
		})
	return new Promise((resolve, reject) => {
		child.on('error', reject)
		child.on('close', (code, signal) => resolve({ code, isKilled: signal !== null, said }))
	})
}
