import type { Metadata } from 'next'
import { database } from '#db/connection'
import { mailLinkBehind } from '#db/mail-links'
import { DeadLink } from '../../../_session/mail/dead-link.tsx'
import { LinkToken } from '../../../_ui/list-form.ts'
import { signInByLink } from './actions.ts'

export const metadata: Metadata = {
	title: 'Sign in by mail',
	robots: { index: false, follow: false },
}

type Props = { params: Promise<{ token: string }> }

/**
 * `/sign-in/link/{token}`: where a mailed link leads. Looking at it uses nothing up, since programs that search mails for
 * harm follow every link in them.
 */
export default async function SignInByLink({ params }: Props) {
	const token = LinkToken.safeParse((await params).token)
	const link = token.success && (await mailLinkBehind(database(), 'sign-in', token.data))
	if (!link) return <DeadLink again="/sign-in/link" words="Have another one mailed" />
	return (
		<div className="column column-narrow stack">
			<h1>Sign in</h1>
			<p>
				You are about to sign in as <strong>{link.address}</strong>.
			</p>
			<form action={signInByLink}>
				<input type="hidden" name="token" value={token.data} />
				<button className="button" type="submit">
					Sign in
				</button>
			</form>
		</div>
	)
}
