'use server'

import { redirect } from 'next/navigation'
import { changeAddress, verifyAddress } from '#db/addresses'
import { database } from '#db/connection'
import { takeMailLink } from '#db/mail-links'
import { mailLater } from '../../../_session/mail/account-mail.ts'
import { changedLetter } from '../../../_session/mail/letters.ts'
import { requireReader } from '../../../_session/reader.ts'
import { sameSitePath } from '../../../_session/return-path.ts'
import { LinkToken } from '../../../_ui/list-form.ts'
import { addressLinkOf } from './link.ts'

/** Confirms an address, or puts it in the old one’s place, for the reader whose link it is; the link is used up by it. */
export async function confirmAddress(form: FormData): Promise<void> {
	const token = LinkToken.safeParse(form.get('token'))
	if (!token.success) redirect('/account')
	// The page says that a link leads nowhere.
	const page = `/account/address/${token.data}`
	const reader = await requireReader(page)
	const link = await addressLinkOf(reader.id, token.data)
	if (!link || !(await takeMailLink(database(), link.kind, token.data))) redirect(page)
	const done =
		link.kind === 'verify'
			? await verifyAddress(database(), reader.id, link.address)
			: await changed(reader.id, link.address)
	if (!done) redirect(page)
	redirect(sameSitePath(link.next) ?? '/account')
}

async function changed(readerId: string, address: string): Promise<boolean> {
	const before = await changeAddress(database(), readerId, address)
	if (before === null) return false
	mailLater(async () => changedLetter(before))
	return true
}
