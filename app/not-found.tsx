import type { Metadata } from 'next'
import Link from 'next/link'
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
				through the <Link href="/issues">issues</Link>, <Link href="/countries">countries</Link> and{' '}
				<Link href="/authors">authors</Link>.
			</p>
			<SearchBox />
		</div>
	)
}
