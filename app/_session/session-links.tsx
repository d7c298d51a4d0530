import Link from 'next/link'
import { Suspense } from 'react'
import { currentReader } from './reader.ts'
import { SignInLink } from './sign-in-link.tsx'

/** A reader's own rooms in the page head, or the way in. Three or four plain links; the head sets how they stand. */
export async function SessionLinks() {
	const reader = await currentReader()
	if (!reader)
		return (
			<Suspense fallback={<Link href="/sign-in">Sign in</Link>}>
				<SignInLink />
			</Suspense>
		)
	return (
		<>
			<Link href="/highlights">Highlights</Link>
			<Link href="/lists">Lists</Link>
			<Link href="/account" title={`Signed in as ${reader.name}`}>
				Account
			</Link>
		</>
	)
}
