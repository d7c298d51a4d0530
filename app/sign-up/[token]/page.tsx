import type { Metadata } from 'next'
import { database } from '#db/connection'
import { waitingBehind } from '#db/waiting-accounts'
import { DeadLink } from '../../_session/mail/dead-link.tsx'
import { LinkToken } from '../../_ui/list-form.ts'
import { isBrowserOf } from '../same-browser.ts'
import { FinishForm } from './form.tsx'

export const metadata: Metadata = {
	title: 'Finish the account',
	robots: { index: false, follow: false },
}

type Props = { params: Promise<{ token: string }> }

/** `/sign-up/{token}`: where the link in the mail leads that finishes an account. Looking at it makes none. */
export default async function FinishSignUp({ params }: Props) {
	const token = LinkToken.safeParse((await params).token)
	const waiting = token.success && (await waitingBehind(database(), token.data))
	if (!waiting) return <DeadLink again="/sign-up" words="Ask for the account once more" />
	const { name, email, browserSha256 } = waiting
	return (
		<div className="column column-narrow stack">
			<h1>Finish the account</h1>
			<p>
				It will be in the name of <strong dir="auto">{name}</strong>, with the address{' '}
				<strong>{email}</strong>.
			</p>
			<FinishForm
				token={token.data}
				email={email}
				asksPassword={!(await isBrowserOf(browserSha256))}
			/>
			<p className="quiet">If you did not ask for it, leave the page: no account is made then.</p>
		</div>
	)
}
