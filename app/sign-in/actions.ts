'use server'

import { redirect } from 'next/navigation'
import { signInBy } from '../_session/begin.ts'
import { entryWith } from '../_session/credentials.ts'
import { inAWhile } from '../_session/often.ts'

export type SignInState = { fault: string | null; email: string }

/** Signs the browser in and goes on to where its reader was; says no more than that the two do not match. */
export async function signIn(_: SignInState, form: FormData): Promise<SignInState> {
	const entry = await entryWith(Object.fromEntries(form))
	if (entry && 'reader' in entry)
		redirect(await signInBy('password', entry.reader.id, form.get('next')))
	const fault = entry
		? `There were too many tries: ${inAWhile(entry.seconds)}.`
		: 'E-mail or password is wrong.'
	return { fault, email: String(form.get('email') ?? '') }
}
