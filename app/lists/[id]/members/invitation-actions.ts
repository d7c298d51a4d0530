'use server'

import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { invite, restoreInvitation, withdrawInvitation } from '#db/list-invitations'
import { listOf } from '#db/lists'
import { MEMBER_ROLES } from '#db/schema/lists'
import { MailNotSent, mailerOn } from '#mail/mailer'
import { Email } from '../../../_session/account-form.ts'
import { secondsUntilMail } from '../../../_session/mail/account-mail.ts'
import { mustVerify } from '../../../_session/mail/unverified.tsx'
import { inAWhile } from '../../../_session/often.ts'
import { type Reader, requireReader } from '../../../_session/reader.ts'
import { ownAddress } from '../../../_ui/own-address.ts'
import { invitationLetter } from './letter.ts'
import { invitationMail } from './mail.ts'

const Which = z.object({ listId: z.guid(), invitationId: z.guid() })
const Wish = z.object({
	listId: z.guid(),
	role: z.enum(MEMBER_ROLES),
	serves: z.enum(['one', 'all']).default('one'),
	days: z.coerce.number().pipe(z.literal([1, 7, 30])),
	email: z.preprocess((value) => value || null, Email.nullable()),
})

/** What came of inviting: the link, which is shown once; that a mail is on its way; or what is wrong. */
export type InviteState = { link: string | null; mailedTo: string | null; fault: string | null }

/** Makes an invitation, and mails it where an address is given. */
export async function makeInvitation(_: InviteState, form: FormData): Promise<InviteState> {
	const reader = await requireReader('/lists')
	const parsed = Wish.safeParse(Object.fromEntries(form))
	if (!parsed.success) return faulty(parsed.error.issues[0]?.message ?? null)
	const { listId, serves, ...wish } = parsed.data
	if (wish.email !== null && !invitationMail()) notFound()
	if (wish.email !== null && mustVerify(reader))
		return faulty('Confirm your own address first; a link to pass on needs no mail.')
	const seconds = wish.email === null ? 0 : await secondsUntilMail(wish.email)
	if (seconds > 0) return faulty(`Many mails went out already: ${inAWhile(seconds)}.`)
	const own = { db: database(), readerId: reader.id, listId }
	const isOpen = wish.email === null && serves === 'all'
	const made = await invite(own, { ...wish, isOpen })
	if (made === null) notFound()
	if (made === 'too many')
		return faulty('No more invitations can be mailed today; make a link and send it yourself.')
	const link = `${await ownAddress()}/lists/invited/${made.token}`
	refresh()
	if (wish.email === null) return { link, mailedTo: null, fault: null }
	return mailed(reader, { ...wish, email: wish.email, listId, link })
}

/** Makes an invitation worth nothing; the page offers to undo it. */
export async function withdraw(form: FormData): Promise<void> {
	const { own, invitationId } = await given(form)
	if (!(await withdrawInvitation(own, invitationId))) notFound()
	refresh()
}

/** Undoes that. */
export async function restore(form: FormData): Promise<void> {
	const { own, invitationId } = await given(form)
	if (!(await restoreInvitation(own, invitationId))) notFound()
	refresh()
}

const faulty = (fault: string | null): InviteState => ({ link: null, mailedTo: null, fault })

type Letter = {
	email: string
	listId: string
	role: 'reader' | 'editor'
	days: number
	link: string
}

async function mailed(reader: Reader, { email, listId, ...letter }: Letter): Promise<InviteState> {
	const [server, list] = [invitationMail(), await listOf(database(), reader.id, listId)]
	if (!server || !list) notFound()
	try {
		const words = { ...letter, to: email, from: reader.name, title: list.title }
		await mailerOn(server).send(invitationLetter(words))
		return { link: null, mailedTo: email, fault: null }
	} catch (error) {
		if (!(error instanceof MailNotSent)) throw error
		console.error(error)
		const fault = `The mail to ${email} could not be sent. The invitation holds: send them this link yourself.`
		return { link: letter.link, mailedTo: null, fault }
	}
}

async function given(form: FormData) {
	const reader = await requireReader('/lists')
	const parsed = Which.safeParse(Object.fromEntries(form))
	if (!parsed.success) notFound()
	const { listId, invitationId } = parsed.data
	return { own: { db: database(), readerId: reader.id, listId }, invitationId }
}
