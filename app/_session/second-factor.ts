import { authenticatorOf, takeStep } from '#db/authenticators'
import { takeBackupCode } from '#db/backup-codes'
import { database } from '#db/connection'
import { forget } from '#db/rate-counts'
import { plainCode } from './backup-code.ts'
import { markOf } from './client.ts'
import { inAWhile, secondsUntil, secondsUntilHere } from './often.ts'
import { markOfCode, unsealed } from './sealing.ts'
import { stepOf } from './totp.ts'

/** What is wrong with the `code` or `backup` code in a form, in one sentence; null when it was right, and is used up now. */
export async function faultOfCode(readerId: string, form: FormData): Promise<string | null> {
	const wait = await tooOften(readerId)
	if (wait > 0) return `Too many codes were wrong; ${inAWhile(wait)}.`
	if (!(await isTaken(readerId, codeIn(form))))
		return 'This code is wrong, or was used before. Wait for the next one, or type a backup code.'
	for (const what of BY_ACCOUNT) await forget(database(), what, markOf(readerId))
	return null
}

/** The code in a form, the backup code where both are filled in. */
function codeIn(form: FormData): string {
	return plainCode(String(form.get('backup') || form.get('code') || ''))
}

const BY_ACCOUNT = ['second step by account', 'second step by account in a day'] as const

async function tooOften(readerId: string): Promise<number> {
	const waits = [await secondsUntilHere('second step by address')]
	for (const what of BY_ACCOUNT) waits.push(await secondsUntil(what, readerId))
	return Math.max(...waits)
}

async function isTaken(readerId: string, code: string): Promise<boolean> {
	if (!/^\d{6}$/.test(code)) return takeBackupCode(database(), readerId, markOfCode(code, readerId))
	const found = await authenticatorOf(database(), readerId)
	if (!found?.isInForce) return false
	const step = stepOf(unsealed(found.secret, readerId), code, Date.now())
	return step !== null && (await takeStep(database(), readerId, step))
}
