import Link from 'next/link'
import type { Answer, Facet, FacetValue } from '#search/answer'
import { type Question, toggledWithout } from '#search/question'
import { searchAddress, toggledAddress } from './addresses.ts'
import styles from './facets.module.css'
import { FilterValues } from './filter-values.tsx'
import { LinkPending } from './link-pending.tsx'

/** The facets in the order a reader thinks of them, and whether they stand open at first. */
const SHOWN: readonly [facet: Facet, name: string, isOpen: boolean][] = [
	['country', 'Country', true],
	['region', 'Region', false],
	['year', 'Year', true],
	['author', 'Author', true],
	['issue', 'Issue', false],
	['topic', 'Topic', false],
	['source', 'Cited source', false],
	['language', 'Language', false],
	['publication', 'Publication', false],
]

const AT_FIRST = 8

/** What the answers can be narrowed by. Every value is a link, so it works without script and can be shared. */
export function Facets({ facets, question }: { facets: Answer['facets']; question: Question }) {
	return SHOWN.map(([facet, name, isOpen]) => {
		const values = facet === 'year' ? facets.year.toReversed() : facets[facet]
		const chosen = values.filter(({ selected, excluded }) => selected || excluded).length
		if (values.length < 2 && chosen === 0) return null
		return (
			<details key={facet} className={styles.facet} open={isOpen || chosen > 0}>
				<summary>
					{name}
					{chosen > 0 && <span className="count">{chosen} chosen</span>}
				</summary>
				<Values values={values.slice(0, AT_FIRST)} facet={facet} question={question} />
				{facet === 'country' && chosen > 0 && <Mentions question={question} />}
				{values.length > AT_FIRST && (
					<details className={styles.rest}>
						<summary>All {values.length.toLocaleString('en')}</summary>
						<FilterValues name={name}>
							<Values values={values.slice(AT_FIRST)} facet={facet} question={question} />
						</FilterValues>
					</details>
				)}
			</details>
		)
	})
}

/** A country is chosen for what is about it; this takes in what only mentions it. */
function Mentions({ question }: { question: Question }) {
	return (
		<p className={styles.mentions}>
			<Link
				href={searchAddress({ ...question, mentions: !question.mentions, page: 1 })}
				prefetch={false}
				scroll={false}
				rel="nofollow"
			>
				{question.mentions ? 'Only what is about it' : 'Also what only mentions it'}
			</Link>
		</p>
	)
}

function Values({
	values,
	facet,
	question,
}: {
	values: readonly FacetValue[]
	facet: Facet
	question: Question
}) {
	return (
		<ul className={styles.values}>
			{values.map(({ value, label, count, selected, excluded }) => (
				<li key={value} data-excluded={excluded || undefined}>
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
				</li>
			))}
		</ul>
	)
}
