import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { currentReader } from '../_session/reader.ts'
import { sameSitePath, signInPath } from '../_session/return-path.ts'
import { SignUpForm } from './sign-up-form.tsx'

export const metadata: Metadata = { title: 'Make an account' }

type Props = { searchParams: Promise<{ next?: string }> }

/** Where an account begins. Whoever is in already goes straight on. */
export default async function SignUp({ searchParams }: Props) {
	const next = sameSitePath((await searchParams).next)
	if (await currentReader()) redirect(next ?? '/')
	return (
		<div className="column column-narrow stack">
			<h1>Make an account</h1>
			<p className="quiet">
				It keeps your highlights, notes and reading lists. Nobody else sees them.
			</p>
			<SignUpForm next={next} />
			<p>
				Have one already? <Link href={signInPath(next)}>Sign in</Link>
			</p>
		</div>
	)
}
