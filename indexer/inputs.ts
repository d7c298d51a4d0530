import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** What a path given to `import` comes to: files and addresses to read, and what is left out, each with the reason. */
export type Input =
	| { kind: 'file'; path: string }
	| { kind: 'address'; path: string }
	| { kind: 'failed' | 'skipped'; path: string; reason: string }

export interface Expansion {
	/** Whether a file found in a folder may be an archive's by its extension, such as `.jsonl`. */
	isReadable: (extension: string) => boolean
}

/** Every path as the files behind it, in order; a folder gives all of its own, sorted. Nothing is dropped unsaid. */
export async function expand(paths: readonly string[], by: Expansion): Promise<Input[]> {
	const inputs: Input[] = []
	for await (const input of behind(paths, by)) inputs.push(input)
	return inputs
}

/** Whether what was named is an address and no path, of whatever kind. */
export function isAddress(path: string): boolean {
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(path)
}

async function* behind(paths: readonly string[], by: Expansion): AsyncGenerator<Input> {
	for (const path of paths) {
		if (isAddress(path)) {
			yield /^https?:/i.test(path)
				? { kind: 'address', path }
				: { kind: 'failed', path, reason: 'only http and https addresses can be fetched' }
			continue
		}
		try {
			const found = await stat(path)
			if (found.isDirectory()) yield* inFolder(path, by)
			else if (found.isFile()) yield { kind: 'file', path }
			else yield { kind: 'failed', path, reason: 'is neither a file nor a folder' }
		} catch (error) {
			yield { kind: 'failed', path, reason: whyUnreadable(error) }
		}
	}
}

async function* inFolder(folder: string, by: Expansion): AsyncGenerator<Input> {
	const entries = await readdir(folder, { withFileTypes: true })
	if (entries.length === 0) yield { kind: 'skipped', path: folder, reason: 'the folder is empty' }
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const path = join(folder, entry.name)
		const reason = whyLeftOut(entry, by)
		if (reason) yield { kind: 'skipped', path, reason }
		else if (entry.isFile()) yield { kind: 'file', path }
		else yield* behind([path], by)
	}
}

function whyLeftOut(entry: Dirent, { isReadable }: Expansion): string | null {
	if (entry.name.startsWith('.')) return 'hidden'
	if (entry.isSymbolicLink()) return 'a link: import what it points to by its own path'
	if (!entry.isFile()) return null
	if (/^readme(\.(md|txt))?$/i.test(entry.name)) return 'a note about the folder'
	const extension = extname(entry.name.replace(/\.gz$/i, '')).toLowerCase()
	return isReadable(extension) ? null : `no known format has the extension ${extension || '(none)'}`
}

/** Why the file system did not give a file, in words. Anything else is thrown on. */
function whyUnreadable(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : null
	if (code === 'ENOENT') return 'there is no such file or folder'
	if (code === 'EACCES' || code === 'EPERM') return 'may not be read: permission denied'
	if (code === 'EMFILE' || typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) throw error
	return `cannot be read (${code})`
}
