import type { ReactNode } from 'react'
import type { Facet, FacetValue } from '#search/answer'
import { type Question, toggledWithout } from '#search/question'
import { searchAddress, toggledAddress, valuesAddress } from './addresses.ts'
import styles from './facets.module.css'
import { isChosen, type ShownValues } from './shown-values.ts'

/** Some values of a facet: what is shown at once, what is folded away, and how many there are in all. */
interface Values {
	facet: Facet
	values: ShownValues
	question: Question
}

/** A facet's values, those folded away behind a line that opens them; `within` may wrap what it opens. */
export function LongValues({
	values: { first, rest, total },
	facet,
	question,
	within = (rest) => rest,
}: Values & { within?: (rest: ReactNode) => ReactNode }) {
	const all = `All ${total.toLocaleString('en')}`
	const isElsewhere = first.length + rest.length < total
	return (
		<>
			<ShortValues facet={facet} values={first} question={question} />
			{rest.length > 0 && (
				<details className={styles.rest} open={rest.some(isChosen)}>
					<summary>{all}</summary>
					{within(<ShortValues facet={facet} values={rest} question={question} />)}
				</details>
			)}
			{isElsewhere && (
				<p className={styles.all}>
					<a href={valuesAddress(facet, question)} rel="nofollow" data-follow>
						{all}
					</a>
				</p>
			)}
		</>
	)
}

/** A facet's values as a list of links. */
export function ShortValues({
	facet,
	values,
	question,
}: Omit<Values, 'values'> & { values: readonly FacetValue[] }) {
	return (
		<ul className={styles.values}>
			{values.map((value) => (
				<li key={value.value} data-named={value.label} data-excluded={value.excluded || undefined}>
					<ValueLinks facet={facet} value={value} question={question} />
				</li>
			))}
		</ul>
	)
}

/** The link that chooses a value, with how many articles it would give, and the one that leaves it out. */
export function ValueLinks({
	facet,
	value: { value, label, count, selected, excluded },
	question,
}: {
	facet: Facet
	value: FacetValue
	question: Question
}) {
	return (
		<>
			<a
				href={toggledAddress(question, facet, value)}
				aria-current={selected ? 'true' : undefined}
				rel="nofollow"
				data-follow="stay"
			>
				<span className={styles.name}>
					{selected && <span className="unseen">Chosen: </span>}
					{excluded && <span className="unseen">Left out: </span>}
					{label}
				</span>
				<span className="count">{count.toLocaleString('en')}</span>
			</a>
			<a
				href={searchAddress(toggledWithout(question, facet, value))}
				className={styles.not}
				aria-label={excluded ? `Let ${label} in again` : `Leave out ${label}`}
				title={excluded ? 'Let in again' : 'Leave out'}
				rel="nofollow"
				data-follow="stay"
			>
				{excluded ? '+' : '−'}
			</a>
		</>
	)
}
