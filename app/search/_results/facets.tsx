'use client'

import type { Question } from '#search/question'
import { CountriesFacet } from './countries-facet.tsx'
import { LongValues } from './facet-values.tsx'
import styles from './facets.module.css'
import { FilterValues } from './filter-values.tsx'
import type { ShownFacets } from './shown-facets.ts'

/**
 * What the answers can be narrowed by. Every value is a link, so it works without script and can be shared. The browser makes
 * them as the server does, so that an answer as one types brings the values alone.
 */
export function Facets({ countries, lists, question }: ShownFacets & { question: Question }) {
	return (
		<>
			{countries && <CountriesFacet {...countries} question={question} />}
			{lists.map(({ facet, name, isOpen, chosen, values }) => (
				<details key={facet} className={styles.facet} open={isOpen}>
					<summary>
						{name}
						{chosen > 0 && <span className="count">{chosen} chosen</span>}
					</summary>
					<LongValues
						facet={facet}
						values={values}
						question={question}
						within={(rest) => <FilterValues name={name}>{rest}</FilterValues>}
					/>
				</details>
			))}
		</>
	)
}
