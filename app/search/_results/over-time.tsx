import Link from 'next/link'
import type { Answer } from '#search/answer'
import { find } from '#search/find'
import { anyQuestion, type Question, toggled } from '#search/question'
import { searchServer } from '#search/server'
import { Timeline } from '../../_ui/timeline.tsx'
import { searchAddress } from './addresses.ts'
import { DragYears } from './drag-years.tsx'
import styles from './over-time.module.css'

/**
 * The results year by year, each bar a link that narrows to its year; dragged over, or with Shift and the arrow keys, a
 * span of years. With `shares` the bars show the share of all that was published in a year.
 */
export async function OverTime({
	question,
	facets,
	shares,
}: {
	question: Question
	facets: Answer['facets']
	shares: boolean
}) {
	const counts = new Map(facets.year.map(({ value, count }) => [Number(value), count]))
	const known = [...counts.keys()].sort((a, b) => a - b)
	const [first, last] = [known[0], known.at(-1)]
	if (first === undefined || last === undefined || known.length < 2) return null
	const all = shares ? await articlesByYear() : null
	const years = Array.from({ length: last - first + 1 }, (_, n) => ({
		year: first + n,
		articles: counts.get(first + n) ?? 0,
		...(all && { of: all.get(first + n) ?? 0 }),
	}))
	const address = searchAddress(question)
	const withShares = `${address}${address.includes('?') ? '&' : '?'}shares=1`
	return (
		<details className={styles.time} open={shares}>
			<summary>Over time</summary>
			<nav aria-label="What the bars show" className={styles.ways}>
				<Link
					href={address}
					aria-current={shares ? undefined : 'true'}
					prefetch={false}
					scroll={false}
				>
					Articles
				</Link>
				<Link
					href={withShares}
					aria-current={shares ? 'true' : undefined}
					prefetch={false}
					scroll={false}
					rel="nofollow"
				>
					Share of what was published
				</Link>
			</nav>
			<DragYears base={searchAddress({ ...question, from: null, to: null, page: 1 })}>
				<Timeline
					years={years}
					address={(year) => searchAddress(toggled(question, 'year', String(year)))}
				/>
			</DragYears>
			<p className="hint">
				Drag across the bars, or press Shift with an arrow key, for several years.
			</p>
		</details>
	)
}

async function articlesByYear(): Promise<Map<number, number>> {
	const { facets } = await find(searchServer(), anyQuestion())
	return new Map(facets.year.map(({ value, count }) => [Number(value), count]))
}
