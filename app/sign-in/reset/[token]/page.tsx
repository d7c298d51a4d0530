import type { Metadata } from 'next'
import { database } from '#db/connection'
import { mailLinkBehind } from '#db/mail-links'
import { DeadLink } from '../../../_session/mail/dead-link.tsx'
import { LinkToken } from '../../../_ui/list-form.ts'
import { ResetForm } from './form.tsx'

export const metadata: Metadata = {
	title: 'A new password',
	robots: { index: false, follow: false },
}

type Props = { params: Promise<{ token: string }> }

/** `/sign-in/reset/{token}`: where a mailed link leads by which a new password is set. Looking at it uses nothing up. */
export default async function ResetByLink({ params }: Props) {
	const token = LinkToken.safeParse((await params).token)
	const link = token.success && (await mailLinkBehind(database(), 'reset', token.data))
	if (!link) return <DeadLink again="/sign-in/reset" words="Have another one mailed" />
	return (
		<div className="column column-narrow stack">
			<h1>A new password</h1>
			<p>
				For the account of <strong>{link.address}</strong>.
			</p>
			<ResetForm token={token.data} email={link.address} />
		</div>
	)
}
