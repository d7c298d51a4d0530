import type { Metadata } from 'next'
import { database } from '#db/connection'
import { countryCounts } from '#db/countries'
import { CountryIndex } from '../_ui/country-index.tsx'
import { counted } from '../_ui/names.ts'
import { PageHead } from '../_ui/page-head.tsx'

export const metadata: Metadata = { title: 'Countries' }

/** `/countries`: every country that some article is about or names, by region. */
export default async function Countries() {
	const counts = await countryCounts(database())
	const about = counts.filter((count) => count.about > 0)
	const onlyNamed = counts.filter((count) => count.about === 0)
	return (
		<div className="column">
			<PageHead title="Countries">
				{counted(about.length, 'country', 'countries')} that articles here are about, with how many.
			</PageHead>
			<CountryIndex counts={about} heading="h2" />
			{onlyNamed.length > 0 && (
				<section aria-labelledby="named" className="stack">
					<h2 id="named">Only mentioned</h2>
					<p className="quiet">No article is about these; the number says how many mention them.</p>
					<CountryIndex counts={onlyNamed} />
				</section>
			)}
		</div>
	)
}
