'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { createReader } from '#db/readers'
import { Email, type Faults, faultsOf, Name, NewPassword } from '../_session/account-form.ts'
import { signInBy } from '../_session/begin.ts'
import { accountMail, secondsUntilMail } from '../_session/mail/account-mail.ts'
import { faultOf } from '../_session/new-password.ts'
import { inAWhile, secondsUntilHere } from '../_session/often.ts'
import { hashOf } from '../_session/passwords.ts'
import { sameSitePath } from '../_session/return-path.ts'
import { mailTheWayOn } from './mailing.ts'
import { markBrowser } from './same-browser.ts'

const Application = z.object({ name: Name, email: Email, password: NewPassword })

export type SignUpState = {
	faults: Faults<'name' | 'email' | 'password'>
	/** What is wrong with no field of it. */
	fault: string | null
	kept: { name: string; email: string }
	/** Where the link went that finishes the account. */
	sentTo: string | null
}

/**
 * Begins an account. Where mail is set up the rest comes by mail, whether the address has an account or not; elsewhere it is made
 * at once, its reader signed in, and they go on to where they were.
 */
export async function signUp(_: SignUpState, form: FormData): Promise<SignUpState> {
	const given = Object.fromEntries(form)
	const kept = { name: String(given.name ?? ''), email: String(given.email ?? '') }
	const answer = { faults: {}, fault: null, kept, sentTo: null }
	const parsed = Application.safeParse(given)
	if (!parsed.success) return { ...answer, faults: faultsOf(parsed.error) }
	const { password, ...whose } = parsed.data
	const wrong = await faultOf(password, whose)
	if (wrong) return { ...answer, faults: { password: wrong } }
	const seconds = await secondsUntilSignUp(whose.email)
	if (seconds > 0)
		return { ...answer, fault: `Many accounts were asked for: ${inAWhile(seconds)}.` }
	const account = { ...whose, passwordHash: await hashOf(password) }
	if (!accountMail()) return { ...answer, faults: await madeAtOnce(account, form.get('next')) }
	const next = sameSitePath(form.get('next'))
	mailTheWayOn({ ...account, next, browserSha256: await markBrowser() })
	return { ...answer, sentTo: whose.email }
}

async function secondsUntilSignUp(email: string): Promise<number> {
	const here = await secondsUntilHere('sign-up by address')
	return here || (accountMail() ? secondsUntilMail(email) : 0)
}

/** Without mail it cannot be hidden that an address has an account. */
async function madeAtOnce(
	account: { name: string; email: string; passwordHash: string },
	next: unknown,
): Promise<SignUpState['faults']> {
	const reader = await createReader(database(), account)
	if (!reader) return { email: 'This e-mail has an account already; sign in instead.' }
	redirect(await signInBy('password', reader.id, next))
}
