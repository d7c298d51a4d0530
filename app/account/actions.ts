'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { changePassword, credentialsOf, renameReader } from '#db/readers'
import { endSessionOf } from '#db/sessions'
import { type Faults, faultsOf, Name, NewPassword } from '../_session/account-form.ts'
import { signInAnew } from '../_session/begin.ts'
import { forgetSession } from '../_session/cookie.ts'
import { hashOf, isPassword } from '../_session/passwords.ts'
import { currentSession, requireReader } from '../_session/reader.ts'

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
	const found = await credentialsOf(database(), reader.id)
	if (!(await isPassword(parsed.data.current, found?.passwordHash ?? null)))
		return { faults: { current: 'This is not the password you have now.' }, done: false }
	const passwordHash = await hashOf(parsed.data.password)
	await changePassword(database(), reader.id, passwordHash)
	await signInAnew('password', reader.id)
	return { faults: {}, done: true }
}

/** Signs this browser out. */
export async function signOut(): Promise<void> {
	const session = await currentSession()
	if (session) await endSessionOf(database(), session.id)
	await forgetSession()
	redirect('/')
}
