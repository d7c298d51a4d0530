import Link from 'next/link'
import type { ShelfAnswer } from '#article/highlights/finding'
import { type ShelfQuestion, toggledOnShelf } from '#article/highlights/question'
import type { SHELF_FACETS, ShelfFacet } from '#article/highlights/shelf'
import { shelfAddress } from './addresses.ts'
import styles from './facets.module.css'
import { FACET_NAMES } from './labels.ts'

type LabelOf = (facet: ShelfFacet, value: string) => string

/** In the order a reader thinks of them. */
const SHOWN: readonly ShelfFacet[] = [
	'tag',
	'colour',
	'article',
	'country',
	'author',
	'list',
	'issue',
	'state',
] satisfies (typeof SHELF_FACETS)[number][]

/** So many values stand there, and so many more are folded away; whoever has more looks for them by words. */
const FIRST = 8
const MOST = 200

const byName = new Intl.Collator('en').compare

/** What the highlights can be narrowed by. Every value is a link, so it works without script and can be gone back to. */
export function Facets({
	counts,
	question,
	total,
	labelOf,
}: {
	counts: ShelfAnswer['counts']
	/** How many were found. */
	total: number
	question: ShelfQuestion
	labelOf: LabelOf
}) {
	return SHOWN.map((facet) => {
		const chosen = question.facets[facet]
		const values = [...new Set([...counts[facet].keys(), ...chosen])]
			.map((value) => ({
				...{ value, label: labelOf(facet, value), count: counts[facet].get(value) ?? 0 },
				isChosen: chosen.includes(value),
			}))
			.sort(
				(a, b) =>
					Number(b.isChosen) - Number(a.isChosen) || b.count - a.count || byName(a.label, b.label),
			)
		// What all of them have narrows nothing.
		const tellsApart = values.length > 1 || (values[0]?.count ?? total) < total
		if (!tellsApart && chosen.length === 0) return null
		const lines = values
			.slice(0, MOST)
			.map((value) => <Value key={value.value} {...{ facet, question, ...value }} />)
		return (
			<details key={facet} className={styles.facet} open={facet !== 'issue' || chosen.length > 0}>
				<summary>
					{FACET_NAMES[facet]}
					{chosen.length > 0 && <span className="count">{chosen.length} chosen</span>}
				</summary>
				<ul className={styles.values}>{lines.slice(0, FIRST)}</ul>
				{lines.length > FIRST && (
					<details className={styles.rest}>
						<summary>{(values.length - FIRST).toLocaleString('en')} more</summary>
						<ul className={styles.values}>{lines.slice(FIRST)}</ul>
					</details>
				)}
			</details>
		)
	})
}

function Value({
	facet,
	question,
	value,
	label,
	count,
	isChosen,
}: {
	facet: ShelfFacet
	question: ShelfQuestion
	value: string
	label: string
	count: number
	isChosen: boolean
}) {
	return (
		<li>
			<Link
				href={shelfAddress(toggledOnShelf(question, facet, value))}
				aria-current={isChosen ? 'true' : undefined}
				prefetch={false}
				scroll={false}
			>
				<span dir="auto">
					{facet === 'colour' && (
						<span className={`${styles.swatch} painted mark-${value}`} aria-hidden="true">
							ab
						</span>
					)}
					{label}
				</span>
				<span className="count">{count.toLocaleString('en')}</span>
			</Link>
		</li>
	)
}
