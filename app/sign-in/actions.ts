'use server'

import { redirect } from 'next/navigation'
import { signInBy } from '../_session/begin.ts'
import { readerWith } from '../_session/credentials.ts'

export type SignInState = { fault: string | null; email: string }

/** Signs the browser in and goes on to where its reader was; says no more than that the two do not match. */
export async function signIn(_: SignInState, form: FormData): Promise<SignInState> {
	const reader = await readerWith(Object.fromEntries(form))
	if (!reader)
		return { fault: 'E-mail or password is wrong.', email: String(form.get('email') ?? '') }
	redirect(await signInBy('password', reader.id, form.get('next')))
}
