import { Suspense } from 'react'
import { isCopy } from './copy.ts'
import { currentReader, mayAs } from './reader.ts'
import { SignInLink } from './sign-in-link.tsx'

/** A reader's own rooms in the page head, or the way in. A few plain links; the head sets how they stand. */
export async function SessionLinks() {
	const reader = await currentReader().catch(unknown)
	if (reader === 'unknown') return null
	if (await isCopy()) return <CopyLinks />
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
			{mayAs('editor', reader) && (
				<a href="/admin" data-follow>
					Desk
				</a>
			)}
			<a href="/account" title={`Signed in as ${reader.name}`} data-follow>
				Account
			</a>
		</>
	)
}

/** What there is offline, for whoever it is. */
function CopyLinks() {
	return (
		<>
			<a href="/highlights">Highlights</a>
			<a href="/offline">Kept here</a>
		</>
	)
}

/** Whatever else a page has to show must not fail because nobody can say who is here. */
function unknown(error: unknown): 'unknown' {
	console.error(error)
	return 'unknown'
}
