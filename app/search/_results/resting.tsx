/** Stands in for the answers while Meilisearch does not answer; the rest of the library does. */
export function Resting() {
	return (
		<div className="stack" role="alert">
			<h2>Search is resting; browsing works</h2>
			<p>
				Your question is kept in the address: reload in a minute. Until then everything can be read
				by{' '}
				<a href="/issues" data-follow>
					issue
				</a>
				, by{' '}
				<a href="/countries" data-follow>
					country
				</a>{' '}
				and by{' '}
				<a href="/authors" data-follow>
					author
				</a>
				.
			</p>
		</div>
	)
}
