import { createHmac, timingSafeEqual } from 'node:crypto'

/** Seconds that a code is good for, and its digits: what every authenticator app takes for granted. */
const PERIOD = 30
const DIGITS = 6
/** How many steps a reader's clock may be off, either way. */
const DRIFT = 1

/** The time step of a moment, in milliseconds since 1970 (RFC 6238). */
export function stepAt(moment: number): number {
	return Math.floor(moment / 1000 / PERIOD)
}

/** The code of a time step: HMAC-SHA-1 of it, cut to digits (RFC 4226). */
export function codeAt(secret: Uint8Array, step: number, digits = DIGITS): string {
	const counter = Buffer.alloc(8)
	counter.writeBigUInt64BE(BigInt(step))
	const mac = createHmac('sha1', secret).update(counter).digest()
	const offset = mac.at(-1)! & 0xf
	const number = mac.readUInt32BE(offset) & 0x7fff_ffff
	return String(number % 10 ** digits).padStart(digits, '0')
}

/** The time step that a code belongs to, or null: it is that of no step around the moment. */
export function stepOf(secret: Uint8Array, code: string, moment: number): number | null {
	const now = stepAt(moment)
	for (let step = now - DRIFT; step <= now + DRIFT; step++)
		if (step >= 0 && isSame(code, codeAt(secret, step))) return step
	return null
}

function isSame(given: string, right: string): boolean {
	const [a, b] = [Buffer.from(given), Buffer.from(right)]
	return a.length === b.length && timingSafeEqual(a, b)
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Bytes in the letters that authenticator apps take a secret in (RFC 4648, without the padding). */
export function inBase32(bytes: Uint8Array): string {
	const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
	const groups = bits.match(/.{1,5}/g) ?? []
	return groups.map((group) => BASE32[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
}

/** What a QR code tells an authenticator app: whose account it is, where, and the secret. */
export function otpauthUri(secret: Uint8Array, account: string, issuer = 'Carrel'): string {
	const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`
	const query = new URLSearchParams({ secret: inBase32(secret), issuer })
	return `otpauth://totp/${label}?${query}`
}
