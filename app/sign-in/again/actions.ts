'use server'

import { redirect } from 'next/navigation'
import { database } from '#db/connection'
import { provedAgain } from '#db/proving'
import { endSessionOf } from '#db/sessions'
import { faultOfProof } from '../../_session/again.ts'
import { forgetSession } from '../../_session/cookie.ts'
import { proveAgainPath } from '../../_session/proved.ts'
import { currentSession, requireSession } from '../../_session/reader.ts'
import { sameSitePath, signInPath } from '../../_session/return-path.ts'

export type AgainState = { fault: string | null }

/** Takes the password, or the code, of whoever is here once more, and goes on to where it was asked for. */
export async function proveAgain(_: AgainState, form: FormData): Promise<AgainState> {
	const next = sameSitePath(form.get('next')) ?? '/account'
	const session = await requireSession(proveAgainPath(next))
	const fault = await faultOfProof(session.reader.id, form)
	if (fault) return { fault }
	await provedAgain(database(), session.id)
	redirect(next)
}

/** Signs out and goes to sign in, which proves as much; for whoever has neither password nor code. */
export async function signInOnceMore(form: FormData): Promise<void> {
	const session = await currentSession()
	if (session) await endSessionOf(database(), session.id)
	await forgetSession()
	redirect(signInPath(sameSitePath(form.get('next'))))
}
