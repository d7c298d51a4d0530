'use server'

import { redirect } from 'next/navigation'
import { claimByMail } from '#db/addresses'
import { database } from '#db/connection'
import { takeMailLink } from '#db/mail-links'
import { signInBy } from '../../../_session/begin.ts'
import { LinkToken } from '../../../_ui/list-form.ts'

/** Signs the browser in by a link from a mail, which is used up by it. */
export async function signInByLink(form: FormData): Promise<void> {
	const token = LinkToken.safeParse(form.get('token'))
	if (!token.success) redirect('/sign-in/link')
	const link = await takeMailLink(database(), 'sign-in', token.data)
	// The page says that it leads nowhere.
	if (!link?.readerId) redirect(`/sign-in/link/${token.data}`)
	await claimByMail(database(), link.readerId)
	redirect(await signInBy('link', link.readerId, link.next))
}
