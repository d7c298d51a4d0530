'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { createReader } from '#db/readers'
import { Email, type Faults, faultsOf, Name, NewPassword } from '../_session/account-form.ts'
import { signInBy } from '../_session/begin.ts'
import { hashOf } from '../_session/passwords.ts'

const Application = z.object({ name: Name, email: Email, password: NewPassword })

export type SignUpState = {
	faults: Faults<'name' | 'email' | 'password'>
	kept: { name: string; email: string }
}

/** Makes an account, signs its reader in and goes on to where they were. */
export async function signUp(_: SignUpState, form: FormData): Promise<SignUpState> {
	const given = Object.fromEntries(form)
	const kept = { name: String(given.name ?? ''), email: String(given.email ?? '') }
	const parsed = Application.safeParse(given)
	if (!parsed.success) return { faults: faultsOf(parsed.error), kept }
	const { name, email, password } = parsed.data
	const passwordHash = await hashOf(password)
	const reader = await createReader(database(), { name, email, passwordHash })
	if (!reader)
		return { faults: { email: 'This e-mail has an account already; sign in instead.' }, kept }
	redirect(await signInBy('password', reader.id, form.get('next')))
}
