import {
	accessSync,
	constants,
	existsSync,
	mkdirSync,
	readFileSync,
	realpathSync,
	writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { CannotStart, diskFull, isDiskFull } from './trouble.ts'

/** Raised when the layout of the folder changes so that an older Carrel would not understand it. */
const LAYOUT = 1

/** Makes the folder that holds a local library, or checks the one that is there, and returns its full path. */
export function openFolder(path: string): string {
	const folder = resolve(path)
	try {
		mkdirSync(folder, { recursive: true })
		accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
		checkLayout(join(folder, 'version'), folder)
		return realpathSync(folder)
	} catch (cause) {
		if (cause instanceof CannotStart) throw cause
		if (isDiskFull(cause)) throw diskFull(folder, cause)
		const reason = cause instanceof Error ? cause.message : String(cause)
		throw new CannotStart(
			`${folder} cannot hold the library (${reason}): set CARREL_DATA to another folder.`,
			{ cause },
		)
	}
}

function checkLayout(file: string, folder: string) {
	if (!existsSync(file)) return writeFileSync(file, `${LAYOUT}\n`)
	const found = Number(readFileSync(file, 'utf8').trim() || LAYOUT)
	if (found <= LAYOUT) return
	throw new CannotStart(
		`${folder} was made by a newer Carrel (layout ${found}, this one knows ${LAYOUT}): update Carrel, or set CARREL_DATA to another folder.`,
	)
}
