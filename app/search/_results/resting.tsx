import Link from 'next/link'

/** Stands in for the answers while Meilisearch does not answer; the rest of the library does. */
export function Resting() {
	return (
		<div className="stack" role="alert">
			<h2>Search is resting; browsing works</h2>
			<p>
				Your question is kept in the address: reload in a minute. Until then everything can be read
				by <Link href="/issues">issue</Link>, by <Link href="/countries">country</Link> and by{' '}
				<Link href="/authors">author</Link>.
			</p>
		</div>
	)
}
