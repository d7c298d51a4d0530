'use server'

import { database } from '#db/connection'
import { makeMailLink } from '#db/mail-links'
import type { AskState } from '../../_session/mail/ask-form.tsx'
import { resetLetter } from '../../_session/mail/letters.ts'
import { sameSitePath } from '../../_session/return-path.ts'
import { mailIfThere } from '../asked.ts'

/** Mails a link by which a new password is set. */
export async function mailReset(_: AskState, form: FormData): Promise<AskState> {
	const next = sameSitePath(form.get('next'))
	return mailIfThere(form, async ({ id, email }, { library }) => {
		const link = { kind: 'reset', readerId: id, address: email, next } as const
		const token = await makeMailLink(database(), link)
		return resetLetter(email, `${library}/sign-in/reset/${token}`)
	})
}
