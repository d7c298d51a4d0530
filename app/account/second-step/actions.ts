'use server'

import { randomBytes } from 'node:crypto'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import {
	authenticatorOf,
	confirmAuthenticator,
	proposeAuthenticator,
	removeAuthenticator,
} from '#db/authenticators'
import { replaceBackupCodes } from '#db/backup-codes'
import { database } from '#db/connection'
import { newBackupCodes, plainCode } from '../../_session/backup-code.ts'
import { requireProved } from '../../_session/proved.ts'
import { markOfCode, sealed, unsealed } from '../../_session/sealing.ts'
import { stepOf } from '../../_session/totp.ts'

const HERE = '/account/second-step'

/** Backup codes, which are shown this once, or what was wrong. */
export type SecondStepState = { codes: string[]; fault: string | null }

/** Makes a secret for an authenticator app, which the next code puts into force. */
export async function beginSecondStep(): Promise<void> {
	const { reader } = await requireProved(HERE)
	// 160 bits, as RFC 4226 advises for HMAC-SHA-1.
	await proposeAuthenticator(database(), reader.id, sealed(randomBytes(20), reader.id))
	refresh()
}

/** Puts the second step into force by a first code, or makes new backup codes: `do` says which. */
export async function changeSecondStep(
	_: SecondStepState,
	form: FormData,
): Promise<SecondStepState> {
	const { reader } = await requireProved(HERE)
	return form.get('do') === 'renew'
		? renew(reader.id)
		: confirm(reader.id, plainCode(String(form.get('code') ?? '')))
}

async function renew(readerId: string): Promise<SecondStepState> {
	const db = database()
	if (!(await authenticatorOf(db, readerId))?.isInForce) redirect(HERE)
	const codes = newBackupCodes()
	await db.transaction((change) => replaceBackupCodes(change, readerId, marksOf(codes, readerId)))
	refresh()
	return { codes, fault: null }
}

async function confirm(readerId: string, code: string): Promise<SecondStepState> {
	const db = database()
	const found = await authenticatorOf(db, readerId)
	if (!found || found.isInForce) redirect(HERE)
	const step = stepOf(unsealed(found.secret, readerId), code, Date.now())
	if (step === null)
		return { codes: [], fault: 'The app shows another code. Is the clock of its device right?' }
	const codes = newBackupCodes()
	const isDone = await db.transaction(async (change) => {
		const isFirst = await confirmAuthenticator(change, readerId, step)
		if (isFirst) await replaceBackupCodes(change, readerId, marksOf(codes, readerId))
		return isFirst
	})
	if (!isDone) redirect(HERE)
	refresh()
	return { codes, fault: null }
}

const marksOf = (codes: string[], readerId: string) =>
	codes.map((code) => markOfCode(plainCode(code), readerId))

/** Turns the second step off, backup codes and all. */
export async function turnOffSecondStep(): Promise<void> {
	const { reader } = await requireProved(HERE)
	await database().transaction((db) => removeAuthenticator(db, reader.id))
	redirect('/account#second-step')
}
