'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { dropMailLinksOf } from '#db/mail-links'
import { changePassword, renameReader } from '#db/readers'
import { endSessionOf } from '#db/sessions'
import { type Faults, faultsOf, Name, NewPassword } from '../_session/account-form.ts'
import { signInAnew } from '../_session/begin.ts'
import { forgetSession } from '../_session/cookie.ts'
import { mailLater } from '../_session/mail/account-mail.ts'
import { newPasswordLetter } from '../_session/mail/letters.ts'
import { faultOf } from '../_session/new-password.ts'
import { hashOf } from '../_session/passwords.ts'
import { currentSession, requireReader } from '../_session/reader.ts'
import { faultInCurrent } from './current-password.ts'

export type AccountState<Field extends string> = { faults: Faults<Field>; done: boolean }

/** Changes the reader's own name. */
export async function changeName(
	_: AccountState<'name'>,
	form: FormData,
): Promise<AccountState<'name'>> {
	const reader = await requireReader('/account')
	const parsed = z.object({ name: Name }).safeParse(Object.fromEntries(form))
	if (!parsed.success) return { faults: faultsOf(parsed.error), done: false }
	await renameReader(database(), reader.id, parsed.data.name)
	refresh()
	return { faults: {}, done: true }
}

const Passwords = z.object({ current: z.string().max(200), password: NewPassword })

/** Changes the reader's own password, against the old one; every browser is signed out by it, and this one in anew. */
export async function changeOwnPassword(
	_: AccountState<'current' | 'password'>,
	form: FormData,
): Promise<AccountState<'current' | 'password'>> {
	const reader = await requireReader('/account')
	const parsed = Passwords.safeParse(Object.fromEntries(form))
	if (!parsed.success) return { faults: faultsOf(parsed.error), done: false }
	const current = await faultInCurrent(reader, parsed.data.current)
	if (current) return { faults: { current }, done: false }
	const password = await faultOf(parsed.data.password, reader)
	if (password) return { faults: { password }, done: false }
	await changePassword(database(), reader.id, await hashOf(parsed.data.password))
	await dropMailLinksOf(database(), reader.id)
	await signInAnew('password', reader.id)
	mailLater(async ({ library }) => newPasswordLetter(reader.email, library))
	return { faults: {}, done: true }
}

/** Signs this browser out. */
export async function signOut(): Promise<void> {
	const session = await currentSession()
	if (session) await endSessionOf(database(), session.id)
	await forgetSession()
	redirect('/')
}
