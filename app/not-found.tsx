import type { Metadata } from 'next'
import { SearchBox } from './_ui/search-box.tsx'

export const metadata: Metadata = { title: 'Nothing here' }

/** What stands where nothing stands. */
export default function NotFound() {
	return (
		<div className="column column-narrow stack">
			<p className="kicker">Nothing here</p>
			<h1>This page is not in the library</h1>
			<p>
				The address may be mistyped, or the text may have been taken out. Search for it, or look
				through the{' '}
				<a href="/issues" data-follow>
					issues
				</a>
				,{' '}
				<a href="/countries" data-follow>
					countries
				</a>{' '}
				and{' '}
				<a href="/authors" data-follow>
					authors
				</a>
				.
			</p>
			<SearchBox />
		</div>
	)
}
