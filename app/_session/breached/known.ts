import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#env'
import { commonDigest, isAmong } from './digests.ts'
import { isPublished } from './published.ts'

let common: Promise<Buffer> | undefined

/** Whether a password stands in a list of those that were breached or that many use. Nothing of it leaves the library. */
export async function isKnownPassword(password: string): Promise<boolean> {
	common ??= readFile(join(process.cwd(), 'app/_session/breached/common.bin'))
	if (isAmong(await common, commonDigest(password))) return true
	const file = env().BREACHED_PASSWORDS
	return file !== undefined && isPublished(file, password)
}
