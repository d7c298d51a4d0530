'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { claimByMail } from '#db/addresses'
import { database } from '#db/connection'
import { dropMailLinksOf, mailLinkBehind, takeMailLink } from '#db/mail-links'
import { changePassword, credentialsOf } from '#db/readers'
import { endSessionsOf } from '#db/sessions'
import { NewPassword } from '../../../_session/account-form.ts'
import { signInBy } from '../../../_session/begin.ts'
import { mailLater } from '../../../_session/mail/account-mail.ts'
import { newPasswordLetter } from '../../../_session/mail/letters.ts'
import { faultOf } from '../../../_session/new-password.ts'
import { hashOf } from '../../../_session/passwords.ts'
import { LinkToken } from '../../../_ui/list-form.ts'

export type ResetState = { fault: string | null }

/**
 * Sets the password of the account that a mailed link leads to, which is used up by it. Every browser is signed out, and this one
 * in, as far as that goes without a second factor.
 */
export async function resetPassword(_: ResetState, form: FormData): Promise<ResetState> {
	const db = database()
	const token = LinkToken.safeParse(form.get('token'))
	if (!token.success) redirect('/sign-in/reset')
	// The page says that the link leads nowhere.
	const page = `/sign-in/reset/${token.data}`
	const link = await mailLinkBehind(db, 'reset', token.data)
	const reader = link?.readerId ? await credentialsOf(db, link.readerId) : null
	if (!link || !reader) redirect(page)
	const password = z.object({ password: NewPassword }).safeParse(Object.fromEntries(form))
	if (!password.success) return { fault: password.error.issues[0]!.message }
	const fault = await faultOf(password.data.password, reader)
	if (fault) return { fault }
	const passwordHash = await hashOf(password.data.password)
	if (!(await takeMailLink(db, 'reset', token.data))) redirect(page)
	await claimByMail(db, reader.id)
	await changePassword(db, reader.id, passwordHash)
	await Promise.all([endSessionsOf(db, reader.id), dropMailLinksOf(db, reader.id)])
	mailLater(async ({ library }) => newPasswordLetter(reader.email, library))
	redirect(await signInBy('link', reader.id, link.next))
}
