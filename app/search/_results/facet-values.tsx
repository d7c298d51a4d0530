import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Facet, FacetValue } from '#search/answer'
import { type Question, toggledWithout } from '#search/question'
import { searchAddress, toggledAddress, valuesAddress } from './addresses.ts'
import styles from './facets.module.css'
import { LinkPending } from './link-pending.tsx'

const AT_FIRST = 8

/** So many values are brought along to be opened in place; of more there is a page of their own. */
const MOST_IN_PLACE = 40

interface Values {
	facet: Facet
	values: readonly FacetValue[]
	question: Question
}

/** A facet's values, those beyond the first eight behind a line that opens them; `within` may wrap what it opens. */
export function LongValues({
	within = (rest) => rest,
	...shown
}: Values & { within?: (rest: ReactNode) => ReactNode }) {
	const { values, facet, question } = shown
	if (values.length > MOST_IN_PLACE)
		return (
			<>
				<ShortValues
					{...shown}
					values={values.filter((value, n) => n < AT_FIRST || isChosen(value))}
				/>
				<p className={styles.all}>
					<Link href={valuesAddress(facet, question)} prefetch={false} rel="nofollow">
						All {values.length.toLocaleString('en')}
					</Link>
				</p>
			</>
		)
	const rest = values.slice(AT_FIRST)
	return (
		<>
			<ShortValues {...shown} values={values.slice(0, AT_FIRST)} />
			{rest.length > 0 && (
				<details className={styles.rest} open={rest.some(isChosen)}>
					<summary>All {values.length.toLocaleString('en')}</summary>
					{within(<ShortValues {...shown} values={rest} />)}
				</details>
			)}
		</>
	)
}

/** A facet's values as a list of links. */
export function ShortValues({ facet, values, question }: Values) {
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
			<Link
				href={toggledAddress(question, facet, value)}
				aria-current={selected ? 'true' : undefined}
				prefetch={false}
				scroll={false}
				rel="nofollow"
			>
				<span className={styles.name}>
					{selected && <span className="unseen">Chosen: </span>}
					{excluded && <span className="unseen">Left out: </span>}
					{label}
					<LinkPending />
				</span>
				<span className="count">{count.toLocaleString('en')}</span>
			</Link>
			<Link
				href={searchAddress(toggledWithout(question, facet, value))}
				className={styles.not}
				aria-label={excluded ? `Let ${label} in again` : `Leave out ${label}`}
				title={excluded ? 'Let in again' : 'Leave out'}
				prefetch={false}
				scroll={false}
				rel="nofollow"
			>
				{excluded ? '+' : '−'}
			</Link>
		</>
	)
}

/** Whether a value is asked for or left out. */
export function isChosen({ selected, excluded }: FacetValue): boolean {
	return selected || excluded
}
