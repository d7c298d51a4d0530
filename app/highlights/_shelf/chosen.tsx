import Link from 'next/link'
import { anyShelfQuestion, type ShelfQuestion, toggledOnShelf } from '#article/highlights/question'
import { SHELF_FACETS, type ShelfFacet } from '#article/highlights/shelf'
import { shelfAddress } from './addresses.ts'
import styles from './chosen.module.css'
import { chosenInWords } from './labels.ts'

/** What is chosen, in words, each part to be taken back with one press. */
export function Chosen({
	question,
	labelOf,
}: {
	question: ShelfQuestion
	labelOf: (facet: ShelfFacet, value: string) => string
}) {
	const chosen = SHELF_FACETS.filter((facet) => question.facets[facet].length > 0)
	if (chosen.length === 0) return null
	return (
		<nav className={styles.chosen} aria-label="What is chosen">
			{chosen.map((facet, n) => (
				<span key={facet} className={styles.group}>
					{n > 0 && <span aria-hidden="true">·</span>}
					{question.facets[facet].map((value, at) => {
						const text = chosenInWords(facet, labelOf(facet, value))
						return (
							<span key={value} className={styles.group}>
								{at > 0 && <span className="quiet">or</span>}
								<Link
									href={shelfAddress(toggledOnShelf(question, facet, value))}
									className="chip"
									prefetch={false}
									scroll={false}
									aria-label={`Take back: ${text}`}
								>
									{text} <span aria-hidden="true">×</span>
								</Link>
							</span>
						)
					})}
				</span>
			))}
			<Link
				href={shelfAddress({ ...question, facets: anyShelfQuestion().facets, page: 1 })}
				className="quiet"
				prefetch={false}
				scroll={false}
			>
				Take all back
			</Link>
		</nav>
	)
}
