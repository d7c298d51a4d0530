import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { required } from '#env'

/** The lengths of what stands before a sealed text, in bytes. */
const [NONCE, TAG] = [12, 16]

/** Thrown when a secret does not open: the library's own secret was changed, or the row is another reader's. */
export class SealBroken extends Error {
	override name = 'SealBroken'
}

/** Seals a secret for the database: it opens with the library's own secret only, and only as that reader's. */
export function sealed(secret: Uint8Array, readerId: string): Uint8Array {
	const nonce = randomBytes(NONCE)
	const cipher = createCipheriv('aes-256-gcm', keyFor('authenticator'), nonce)
	cipher.setAAD(Buffer.from(readerId))
	const text = Buffer.concat([cipher.update(secret), cipher.final()])
	return Buffer.concat([nonce, cipher.getAuthTag(), text])
}

/** Opens what was sealed for that reader, or throws `SealBroken`. */
export function unsealed(bytes: Uint8Array, readerId: string): Uint8Array {
	const all = Buffer.from(bytes)
	try {
		const opener = createDecipheriv(
			'aes-256-gcm',
			keyFor('authenticator'),
			all.subarray(0, NONCE),
			{ authTagLength: TAG },
		)
		opener.setAAD(Buffer.from(readerId))
		opener.setAuthTag(all.subarray(NONCE, NONCE + TAG))
		return Buffer.concat([opener.update(all.subarray(NONCE + TAG)), opener.final()])
	} catch (cause) {
		throw new SealBroken('A secret could not be opened; was NEXTAUTH_SECRET changed?', { cause })
	}
}

/** A mark of a reader's backup code, by which it is known and which tells it to nobody. */
export function markOfCode(code: string, readerId: string): string {
	return createHmac('sha256', keyFor('backup code'))
		.update(`${readerId} ${code}`)
		.digest('base64url')
}

/** A key of its own for each use, so that none of them says anything about another. */
function keyFor(use: string): Buffer {
	const key = hkdfSync('sha256', required('NEXTAUTH_SECRET'), '', `carrel ${use}`, 32)
	return Buffer.from(key)
}
