'use server'

import { redirect } from 'next/navigation'
import { becomeWhole, pendingSession } from '../../_session/pending.ts'
import { sameSitePath, signInPath } from '../../_session/return-path.ts'
import { faultOfCode } from '../../_session/second-factor.ts'

export type SecondState = { fault: string | null }

/** Takes the second factor of somebody whose first was right, and signs them in with it. */
export async function takeSecondStep(_: SecondState, form: FormData): Promise<SecondState> {
	const next = sameSitePath(form.get('next'))
	const pending = await pendingSession()
	if (!pending) redirect(signInPath(next))
	const fault = await faultOfCode(pending.reader.id, form)
	if (fault) return { fault }
	redirect((await becomeWhole(pending)) ? (next ?? '/') : signInPath(next))
}
