import Link from 'next/link'
import type { Grouping, ShelfQuestion, ShelfSort } from '#article/highlights/question'
import { shelfAddress } from './addresses.ts'
import styles from './choices.module.css'

const GROUPS: readonly [Grouping, string][] = [
	['article', 'Article'],
	['tag', 'Tag'],
]

const SORTS: readonly [ShelfSort, string][] = [
	['newest', 'Marked last'],
	['place', 'Place in the text'],
	['published', 'Newest article'],
]

/** What stands together, and what comes first. */
export function Choices({ question }: { question: ShelfQuestion }) {
	return (
		<div className={styles.choices}>
			<Choice
				name="Grouped by"
				options={GROUPS}
				chosen={question.group}
				to={(group) => ({ ...question, group, page: 1 })}
			/>
			<Choice
				name="Order"
				options={SORTS}
				chosen={question.sort}
				to={(sort) => ({ ...question, sort, page: 1 })}
			/>
		</div>
	)
}

function Choice<T extends string>({
	name,
	options,
	chosen,
	to,
}: {
	name: string
	options: readonly [T, string][]
	chosen: T
	to: (value: T) => ShelfQuestion
}) {
	return (
		<nav className={styles.choice} aria-label={name}>
			<span className="quiet" aria-hidden="true">
				{name}
			</span>
			{options.map(([value, label]) => (
				<Link
					key={value}
					href={shelfAddress(to(value))}
					aria-current={value === chosen ? 'true' : undefined}
					prefetch={false}
					scroll={false}
				>
					{label}
				</Link>
			))}
		</nav>
	)
}
