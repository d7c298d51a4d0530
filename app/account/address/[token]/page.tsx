import type { Metadata } from 'next'
import { DeadLink } from '../../../_session/mail/dead-link.tsx'
import { requireReader } from '../../../_session/reader.ts'
import { LinkToken } from '../../../_ui/list-form.ts'
import { confirmAddress } from './actions.ts'
import { addressLinkOf } from './link.ts'

export const metadata: Metadata = {
	title: 'Confirm an address',
	robots: { index: false, follow: false },
}

type Props = { params: Promise<{ token: string }> }

/**
 * `/account/address/{token}`: where the link leads that was mailed to a reader's address. They sign in for it, so that nobody
 * confirms an address for an account that a stranger made with it.
 */
export default async function ConfirmAddress({ params }: Props) {
	const token = LinkToken.safeParse((await params).token)
	if (!token.success) return <Dead />
	const reader = await requireReader(`/account/address/${token.data}`)
	const link = await addressLinkOf(reader.id, token.data)
	if (!link) return <Dead />
	return (
		<div className="column column-narrow stack">
			<h1>{link.kind === 'verify' ? 'Confirm the address' : 'Confirm the new address'}</h1>
			<p>
				<strong>{link.address}</strong>{' '}
				{link.kind === 'verify'
					? 'is the address of your account.'
					: `takes the place of ${reader.email} on your account.`}
			</p>
			<form action={confirmAddress}>
				<input type="hidden" name="token" value={token.data} />
				<button className="button" type="submit">
					It is mine
				</button>
			</form>
		</div>
	)
}

const Dead = () => <DeadLink again="/account" words="Your account" />
