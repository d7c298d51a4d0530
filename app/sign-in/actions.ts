'use server'

import { redirect } from 'next/navigation'
import { writeSession } from '../_session/cookie.ts'
import { readerWith } from '../_session/credentials.ts'
import { stampOf } from '../_session/passwords.ts'
import { sameSitePath } from '../_session/return-path.ts'

export type SignInState = { fault: string | null; email: string }

/** Signs the browser in and goes on to where its reader was; says no more than that the two do not match. */
export async function signIn(_: SignInState, form: FormData): Promise<SignInState> {
	const reader = await readerWith(Object.fromEntries(form))
	if (!reader)
		return { fault: 'E-mail or password is wrong.', email: String(form.get('email') ?? '') }
	await writeSession({ sub: reader.id, stamp: stampOf(reader.passwordHash) })
	redirect(sameSitePath(form.get('next')) ?? '/')
}
