import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { accountMail } from '../../_session/mail/account-mail.ts'
import { AskForm } from '../../_session/mail/ask-form.tsx'
import { currentReader } from '../../_session/reader.ts'
import { sameSitePath, signInPath } from '../../_session/return-path.ts'
import { mailSignInLink } from './actions.ts'

export const metadata: Metadata = { title: 'Sign in by mail', robots: { index: false } }

type Props = { searchParams: Promise<{ next?: string }> }

/** `/sign-in/link`: the way in without a password. There is none where no mail is set up. */
export default async function SignInByMail({ searchParams }: Props) {
	if (!accountMail()) notFound()
	const next = sameSitePath((await searchParams).next)
	if (await currentReader()) redirect(next ?? '/')
	return (
		<div className="column column-narrow stack">
			<h1>Sign in by mail</h1>
			<p className="quiet">A link is mailed to you that signs you in without a password.</p>
			<AskForm label="Sign in by mail" words="Mail me a link" next={next} action={mailSignInLink} />
			<p>
				<Link href={signInPath(next)}>Sign in with the password</Link>
			</p>
		</div>
	)
}
