'use server'

import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { database } from '#db/connection'
import { provedAgain } from '#db/proving'
import { signInBy } from '../_session/begin.ts'
import { secondsUntilHere } from '../_session/often.ts'
import { currentSession } from '../_session/reader.ts'
import { sameSitePath } from '../_session/return-path.ts'
import { passkeyQuestion, readerBehind } from './checking.ts'

/** What somebody does with a passkey: comes in, or proves again that it is them. */
const Use = z.enum(['sign-in', 'again'])
export type PasskeyUse = z.infer<typeof Use>

/** What the browser is to ask a passkey; null when there was too much asking, or no passkey is taken here. */
export async function askPasskey(
	use: unknown,
): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
	const parsed = Use.safeParse(use)
	if (!parsed.success || (await secondsUntilHere('passkey by address')) > 0) return null
	return passkeyQuestion(parsed.data)
}

/** Signs in whoever's passkey signed, and gives the path to go on to; null when it opens nothing. */
export async function signInByPasskey(answer: unknown, next: unknown): Promise<string | null> {
	const readerId = await readerBehind('sign-in', answer)
	return readerId && signInBy('passkey', readerId, next)
}

/** Takes a passkey of whoever is here as proof that it is them, and gives the path to go on to; null when it is none. */
export async function proveByPasskey(answer: unknown, next: unknown): Promise<string | null> {
	const session = await currentSession()
	const readerId = await readerBehind('again', answer)
	if (!session || readerId !== session.reader.id) return null
	await provedAgain(database(), session.id)
	return sameSitePath(next) ?? '/account'
}
