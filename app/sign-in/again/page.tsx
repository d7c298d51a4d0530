import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PasskeyButton } from '../../_passkeys/passkey-button.tsx'
import { proofsOf } from '../../_session/again.ts'
import { isProved, proveAgainPath } from '../../_session/proved.ts'
import { requireSession } from '../../_session/reader.ts'
import { sameSitePath } from '../../_session/return-path.ts'
import { signInOnceMore } from './actions.ts'
import { AgainForm } from './again-form.tsx'

export const metadata: Metadata = { title: 'Is it still you?' }

type Props = { searchParams: Promise<{ next?: string }> }

/** Where a reader who is signed in proves once more that it is them, before what cannot be undone. */
export default async function Again({ searchParams }: Props) {
	const next = sameSitePath((await searchParams).next) ?? '/account'
	const session = await requireSession(proveAgainPath(next))
	if (isProved(session)) redirect(next)
	const { word, hasPasskey } = await proofsOf(session.reader.id)
	return (
		<div className="column column-narrow stack">
			<h1>Is it still you?</h1>
			<p className="quiet">
				What comes next concerns your account, {session.reader.email}, itself. Whoever finds this
				browser open is not to do it in your name.
			</p>
			{word ? <AgainForm word={word} next={next} /> : <OnceMore next={next} />}
			{hasPasskey && <PasskeyButton use="again" next={next} label="Use a passkey" />}
		</div>
	)
}

function OnceMore({ next }: { next: string }) {
	return (
		<form action={signInOnceMore} className="stack">
			<input type="hidden" name="next" value={next} />
			<p>Sign in once more, the way you came in; you come back here from there.</p>
			<button className="button" type="submit">
				Sign in again
			</button>
		</form>
	)
}
