import Link from 'next/link'
import { Suspense } from 'react'
import { currentReader } from './reader.ts'
import { SignInLink } from './sign-in-link.tsx'

/** A reader's own rooms in the page head, or the way in. A few plain links; the head sets how they stand. */
export async function SessionLinks() {
	const reader = await currentReader().catch(unknown)
	if (reader === 'unknown') return null
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
			<Link href="/searches">Searches</Link>
			<Link href="/account" title={`Signed in as ${reader.name}`}>
				Account
			</Link>
		</>
	)
}

/** Whatever else a page has to show must not fail because nobody can say who is here. */
function unknown(error: unknown): 'unknown' {
	console.error(error)
	return 'unknown'
}
