import { createHash, createHmac, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CannotStart } from './trouble.ts'

const Secrets = z.object({
	postgresPassword: z.string().min(32),
	meiliMasterKey: z.string().min(32),
	nextAuthSecret: z.string().min(32),
})

/** What only this machine knows of a local library. */
export type Secrets = z.infer<typeof Secrets>

/** The folder's secrets, made at the first call and readable by their owner alone. */
export function secretsIn(folder: string): Secrets {
	const file = join(folder, 'secrets.json')
	return existsSync(file) ? read(file) : make(file)
}

function read(file: string): Secrets {
	try {
		return Secrets.parse(JSON.parse(readFileSync(file, 'utf8')))
	} catch (cause) {
		throw new CannotStart(
			`${file} cannot be read: put back the one that was there, since the database beside it knows no other.`,
			{ cause },
		)
	}
}

function make(file: string): Secrets {
	const secret = () => randomBytes(32).toString('hex')
	const secrets = {
		postgresPassword: secret(),
		meiliMasterKey: secret(),
		nextAuthSecret: secret(),
	}
	// A full disk must not leave half a file behind.
	writeFileSync(`${file}.new`, JSON.stringify(secrets, null, '\t'), { mode: 0o600 })
	renameSync(`${file}.new`, file)
	return secrets
}

/** Meilisearch's own rule for the secret of the key with this uid, so a known key need not be fetched. */
export function keyOf(masterKey: string, uid: string): string {
	return createHmac('sha256', masterKey).update(uid).digest('hex')
}

/** A UUID that is always the same for a name. */
export function fixedUid(name: string): string {
	const hex = createHash('sha256').update(name).digest('hex')
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
