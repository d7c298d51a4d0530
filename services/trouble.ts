import { readFileSync } from 'node:fs'

/** Thrown when the library cannot start; its message is one line that says what to do. */
export class CannotStart extends Error {
	override name = 'CannotStart'
}

/** True when an error, or what a program wrote before it gave up, says that a disk is full. */
export function isDiskFull(sign: unknown): boolean {
	const text = sign instanceof Error ? `${sign.message} ${String(sign.cause ?? '')}` : String(sign)
	return /ENOSPC|no space left on device|check free disk space|disk quota exceeded/i.test(text)
}

/** What to say of a full disk, whoever met it. */
export function diskFull(folder: string, cause?: unknown): CannotStart {
	return new CannotStart(
		`The disk that holds ${folder} is full: free some space, or set CARREL_DATA to a folder on another disk.`,
		{ cause },
	)
}

/** What happened, in the words a person at a terminal needs: the message for what we foresaw, the whole stack for a bug. */
export function asLine(error: unknown): string {
	const foreseen = ['CannotStart', 'EnvironmentNotReady', 'ProgramFailed']
	if (error instanceof Error && foreseen.includes(error.name)) return error.message
	return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** The last lines of a log, for a person who wants to know what went wrong just before. */
export function tailOf(log: string, lines = 15): string {
	return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
}
