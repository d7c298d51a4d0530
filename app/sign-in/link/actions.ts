'use server'

import { database } from '#db/connection'
import { makeMailLink } from '#db/mail-links'
import type { AskState } from '../../_session/mail/ask-form.tsx'
import { signInLetter } from '../../_session/mail/letters.ts'
import { sameSitePath } from '../../_session/return-path.ts'
import { mailIfThere } from '../asked.ts'

/** Mails a link that signs its reader in. */
export async function mailSignInLink(_: AskState, form: FormData): Promise<AskState> {
	const next = sameSitePath(form.get('next'))
	return mailIfThere(form, async ({ id, email }, { library }) => {
		const link = { kind: 'sign-in', readerId: id, address: email, next } as const
		const token = await makeMailLink(database(), link)
		return signInLetter(email, `${library}/sign-in/link/${token}`)
	})
}
