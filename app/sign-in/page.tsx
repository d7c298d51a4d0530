import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { PasskeyButton } from '../_passkeys/passkey-button.tsx'
import { ProviderButtons } from '../_providers/provider-buttons.tsx'
import { accountMail } from '../_session/mail/account-mail.ts'
import { currentReader } from '../_session/reader.ts'
import { sameSitePath, signInPath } from '../_session/return-path.ts'
import { SignInForm } from './sign-in-form.tsx'

export const metadata: Metadata = { title: 'Sign in' }

type Props = { searchParams: Promise<{ next?: string; error?: string }> }

/** The way in. Whoever is in already goes straight on. */
export default async function SignIn({ searchParams }: Props) {
	const { next: wish, error } = await searchParams
	const next = sameSitePath(wish)
	if (await currentReader()) redirect(next ?? '/')
	return (
		<div className="column column-narrow stack">
			<h1>Sign in</h1>
			<p className="quiet">
				Reading, searching and highlighting need no account. With one you have your highlights on
				every device, and reading lists.
			</p>
			<SignInForm
				next={next}
				before={{ fault: error ? 'E-mail or password is wrong.' : null, email: '' }}
			/>
			<ProviderButtons next={next} />
			<PasskeyButton use="sign-in" next={next} label="Use a passkey" />
			{accountMail() && (
				<p>
					Forgot the password? <Link href={signInPath(next, '/sign-in/reset')}>Set a new one</Link>,
					or <Link href={signInPath(next, '/sign-in/link')}>have a link mailed</Link> that lets you
					in.
				</p>
			)}
			<p>
				No account yet? <Link href={signInPath(next, '/sign-up')}>Make one</Link>
			</p>
		</div>
	)
}
