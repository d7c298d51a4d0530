import type { Answer, Facet } from '#search/answer'
import type { Question } from '#search/question'
import { CountriesFacet } from './countries-facet.tsx'
import { isChosen, LongValues } from './facet-values.tsx'
import styles from './facets.module.css'
import { FilterValues } from './filter-values.tsx'

/** The facets in the order a reader thinks of them, after the countries, and whether they stand open at first. */
const SHOWN: readonly [facet: Facet, name: string, isOpen: boolean][] = [
	['year', 'Year', true],
	['author', 'Author', true],
	['issue', 'Issue', false],
	['topic', 'Topic', false],
	['source', 'Cited source', false],
	['language', 'Language', false],
	['publication', 'Publication', false],
]

/** What the answers can be narrowed by. Every value is a link, so it works without script and can be shared. */
export function Facets({ facets, question }: { facets: Answer['facets']; question: Question }) {
	return (
		<>
			<CountriesFacet facets={facets} question={question} />
			{SHOWN.map(([facet, name, isOpen]) => {
				const values = facet === 'year' ? facets.year.toReversed() : facets[facet]
				const chosen = values.filter(isChosen).length
				if (values.length < 2 && chosen === 0) return null
				return (
					<details key={facet} className={styles.facet} open={isOpen || chosen > 0}>
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
				)
			})}
		</>
	)
}
