import { Suspense } from 'react'
import { currentReader } from './reader.ts'
import { SignInLink } from './sign-in-link.tsx'

/** A reader's own rooms in the page head, or the way in. A few plain links; the head sets how they stand. */
export async function SessionLinks() {
	const reader = await currentReader().catch(unknown)
	if (reader === 'unknown') return null
	if (!reader)
		return (
			<>
				<a href="/highlights" data-follow>
					Highlights
				</a>
				<Suspense
					fallback={
						<a href="/sign-in" data-follow>
							Sign in
						</a>
					}
				>
					<SignInLink />
				</Suspense>
			</>
		)
	return (
		<>
			<a href="/highlights" data-follow>
				Highlights
			</a>
			<a href="/lists" data-follow>
				Lists
			</a>
			<a href="/searches" data-follow>
				Searches
			</a>
			<a href="/account" title={`Signed in as ${reader.name}`} data-follow>
				Account
			</a>
		</>
	)
}

/** Whatever else a page has to show must not fail because nobody can say who is here. */
function unknown(error: unknown): 'unknown' {
	console.error(error)
	return 'unknown'
}
