/** The two ways to have one's own things elsewhere: a copy of them, and leaving with them. */
export function Leaving() {
	return (
		<section aria-labelledby="leaving" className="stack">
			<h2 id="leaving">Take everything along</h2>
			<p>
				Everything of yours in one file, to read and for programs: highlights, lists, searches and
				what is kept of the account. <a href="/account/archive">Download the archive</a>
			</p>
			<p>
				<a href="/privacy">What is kept of you</a>, and why.{' '}
				<a href="/account/leave">Delete the account</a>
			</p>
		</section>
	)
}
