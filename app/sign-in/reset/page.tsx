import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { accountMail } from '../../_session/mail/account-mail.ts'
import { AskForm } from '../../_session/mail/ask-form.tsx'
import { sameSitePath, signInPath } from '../../_session/return-path.ts'
import { mailReset } from './actions.ts'

export const metadata: Metadata = { title: 'A new password', robots: { index: false } }

type Props = { searchParams: Promise<{ next?: string }> }

/** `/sign-in/reset`: for whoever forgot the password, or has none yet. There is none where no mail is set up. */
export default async function Reset({ searchParams }: Props) {
	if (!accountMail()) notFound()
	const next = sameSitePath((await searchParams).next)
	return (
		<div className="column column-narrow stack">
			<h1>A new password</h1>
			<p className="quiet">A link is mailed to you by which you set another one.</p>
			<AskForm label="A new password" words="Mail me a link" next={next} action={mailReset} />
			<p>
				<Link href={signInPath(next)}>Sign in with the password</Link>
			</p>
		</div>
	)
}
