import type { Question, Scope, Sort } from '#search/question'
import { searchAddress } from './addresses.ts'
import styles from './choices.module.css'

const SCOPES: readonly [Scope, string][] = [
	['all', 'Everywhere'],
	['text', 'Text'],
	['footnotes', 'Footnotes'],
]
const SORTS: readonly [Sort, string][] = [
	['relevance', 'Best match'],
	['newest', 'Newest'],
	['oldest', 'Oldest'],
]

/** Where to look, and what comes first. */
export function Choices({ question }: { question: Question }) {
	return (
		<div className={styles.choices}>
			<Choice
				name="Look in"
				options={SCOPES}
				chosen={question.in}
				to={(scope) => ({ ...question, in: scope, page: 1 })}
			/>
			<Choice
				name="First"
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
	to: (value: T) => Question
}) {
	return (
		<nav className={styles.choice} aria-label={name}>
			<span className="quiet" aria-hidden="true">
				{name}
			</span>
			{options.map(([value, label]) => (
				<a
					key={value}
					href={searchAddress(to(value))}
					aria-current={value === chosen ? 'true' : undefined}
					rel="nofollow"
					data-follow="stay"
				>
					{label}
				</a>
			))}
		</nav>
	)
}
