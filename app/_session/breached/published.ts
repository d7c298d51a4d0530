import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'

/** Thrown when the list of breached passwords that is configured cannot be read: then none may be called good. */
export class BreachedPasswordsUnreadable extends Error {
	override name = 'BreachedPasswordsUnreadable'
}

const DIGEST = 40
/** More than two lines of a digest, a colon and a count. */
const WINDOW = 160

/**
 * Whether a password stands in a file as Have I Been Pwned publishes it: a line each, `SHA-1 in hexadecimal:count`, in their
 * order. The file is searched where it lies, some forty reads for any size.
 */
export async function isPublished(file: string, password: string): Promise<boolean> {
	const digest = createHash('sha1').update(password).digest('hex').toUpperCase()
	try {
		const list = await open(file)
		try {
			return await isIn(list, digest)
		} finally {
			await list.close()
		}
	} catch (cause) {
		throw new BreachedPasswordsUnreadable('The list of breached passwords cannot be read', {
			cause,
		})
	}
}

/** Bisects by the byte: `low` is where a line begins, and the digest stands in none that begins at `high` or later. */
async function isIn(list: FileHandle, digest: string): Promise<boolean> {
	let [low, high] = [0, (await list.stat()).size]
	while (low < high) {
		const middle = (low + high) >>> 1
		const start = middle === 0 ? 0 : await lineAfter(list, middle - 1)
		if (start >= high) {
			high = middle
			continue
		}
		const found = (await read(list, start)).slice(0, DIGEST).toUpperCase()
		if (found === digest) return true
		if (digest < found) high = middle
		else low = start + DIGEST
	}
	return false
}

/** Where the first line begins that begins after `at`. */
async function lineAfter(list: FileHandle, at: number): Promise<number> {
	const end = (await read(list, at)).indexOf('\n')
	return end < 0 ? Number.POSITIVE_INFINITY : at + end + 1
}

async function read(list: FileHandle, at: number): Promise<string> {
	const { buffer, bytesRead } = await list.read(Buffer.alloc(WINDOW), 0, WINDOW, at)
	return buffer.toString('latin1', 0, bytesRead)
}
