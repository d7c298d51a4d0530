import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { database } from '#db/connection'
import { invitationBehind } from '#db/list-invitations'
import { standingOf } from '#db/list-members'
import { currentReader } from '../../../_session/reader.ts'
import { signInPath } from '../../../_session/return-path.ts'
import { LinkToken } from '../../../_ui/list-form.ts'
import { accept } from './actions.ts'

export const metadata: Metadata = {
	title: 'An invitation',
	robots: { index: false, follow: false },
}

type Props = { params: Promise<{ token: string }> }

/** `/lists/invited/{token}`: whose list one is invited to and as what, and the way in. Looking at it joins nothing. */
export default async function InvitedPage({ params }: Props) {
	const token = LinkToken.safeParse((await params).token)
	const invited = token.success && (await invitationBehind(database(), token.data))
	if (!invited) notFound()
	const reader = await currentReader()
	const standing = reader && (await standingOf(database(), reader.id, invited.listId))
	const { listId, title, owner, role } = invited
	const isThere = standing && (standing !== 'reader' || role === 'reader')
	return (
		<div className="column column-narrow stack">
			<p className="kicker">An invitation</p>
			<h1 dir="auto">{title}</h1>
			<p>
				{owner} invites you to this reading list,{' '}
				{role === 'editor'
					? 'as an editor: to work on it, and to comment'
					: 'to read it, and to comment'}
				. Those who are in it see your name.
			</p>
			{isThere ? (
				<p>
					You are in it already: <Link href={`/lists/${listId}`}>open the list</Link>.
				</p>
			) : reader ? (
				<form action={accept}>
					<input type="hidden" name="token" value={token.data} />
					<button type="submit" className="button">
						Join the list
					</button>
				</form>
			) : (
				<SignInFirst path={`/lists/invited/${token.data}`} />
			)}
		</div>
	)
}

function SignInFirst({ path }: { path: string }) {
	return (
		<p>
			<Link className="button" href={signInPath(path)}>
				Sign in to join
			</Link>{' '}
			or <Link href={signInPath(path, '/sign-up')}>make an account</Link>; you come back here.
		</p>
	)
}
