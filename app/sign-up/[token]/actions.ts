'use server'

import { redirect } from 'next/navigation'
import { database } from '#db/connection'
import { finishWaiting, type WaitingAccount, waitingBehind } from '#db/waiting-accounts'
import { signInBy } from '../../_session/begin.ts'
import { secondsUntilTry } from '../../_session/credentials.ts'
import { forgetOften, inAWhile } from '../../_session/often.ts'
import { isPassword } from '../../_session/passwords.ts'
import { LinkToken } from '../../_ui/list-form.ts'
import { isBrowserOf, unmarkBrowser } from '../same-browser.ts'

export type FinishState = { fault: string | null }

/**
 * Makes the account that waits behind a link from a mail, which is used up by it, signs its reader in, and goes on to where they
 * were. In a browser that did not ask for it, whoever does this shows that they know the password.
 */
export async function finishAccount(_: FinishState, form: FormData): Promise<FinishState> {
	const token = LinkToken.safeParse(form.get('token'))
	if (!token.success) redirect('/sign-up')
	// The page says that the link leads nowhere.
	const page = `/sign-up/${token.data}`
	const waiting = await waitingBehind(database(), token.data)
	if (!waiting) redirect(page)
	const fault = await faultIn(waiting, String(form.get('password') ?? ''))
	if (fault) return { fault }
	const reader = await finishWaiting(database(), token.data)
	if (!reader) redirect(page)
	await unmarkBrowser()
	if (reader === 'taken') redirect('/sign-in')
	redirect(await signInBy('password', reader.id, waiting.next))
}

async function faultIn(
	{ email, passwordHash, browserSha256 }: WaitingAccount,
	password: string,
): Promise<string | null> {
	if (await isBrowserOf(browserSha256)) return null
	const seconds = await secondsUntilTry(email)
	if (seconds > 0) return `There were too many tries: ${inAWhile(seconds)}.`
	if (!(await isPassword(password.slice(0, 200), passwordHash)))
		return 'This is not the password that was chosen for the account.'
	await forgetOften('sign-in by account', email)
	return null
}
