import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { INDEXER_NODE } from '#services/indexer'
import type { Library } from './library.ts'

const CLI = fileURLToPath(new URL('../../indexer/cli.ts', import.meta.url))

/** Where a library is: what the indexer is told of it. */
type Servers = Pick<Library, 'databaseUrl' | 'search'>

/** The indexer as a person runs it, on a test's own library. `kill` ends it as a power cut would, `interrupt` as Ctrl-C. */
export function startIndexer(
	{ databaseUrl, search }: Servers,
	args: readonly string[],
	variables: Record<string, string> = {},
) {
	const child = spawn(process.execPath, [...INDEXER_NODE, CLI, ...args], {
		cwd: join(dirname(CLI), '..'),
		env: {
			...process.env,
			DATABASE_URL: databaseUrl,
			MEILI_URL: search.url,
			MEILI_ADMIN_KEY: search.key,
			MEILI_SEARCH_KEY: search.key,
			MEILI_INDEX_PREFIX: search.prefix,
			...variables,
		},
	})
	const output = { stdout: '', stderr: '' }
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		output.stdout += text
	})
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		output.stderr += text
	})
	const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>(
		(resolve, reject) => {
			child.on('error', reject)
			child.on('close', (code) => resolve({ code, ...output }))
		},
	)
	return {
		pid: child.pid ?? 0,
		ended,
		kill: () => child.kill('SIGKILL'),
		interrupt: () => child.kill('SIGINT'),
	}
}

/** Runs the indexer to its end. */
export function runIndexer(library: Servers, ...args: string[]) {
	return startIndexer(library, args).ended
}

/** A folder with these files in it, by name; `remove` takes it away. */
export async function aFolder(files: Record<string, string | Uint8Array> = {}) {
	const path = await mkdtemp(join(tmpdir(), 'carrel-files-'))
	for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content)
	return {
		path,
		file: (name: string) => join(path, name),
		remove: () => rm(path, { recursive: true }),
	}
}

/** Records as the lines of a JSONL file. */
export function jsonl(records: readonly object[]): string {
	return records.map((record) => `${JSON.stringify(record)}\n`).join('')
}
