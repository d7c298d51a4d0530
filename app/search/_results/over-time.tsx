import type { Question } from '#search/question'
import { toggled } from '#search/question'
import { Timeline } from '../../_ui/timeline.tsx'
import { searchAddress, withParameter } from './addresses.ts'
import { DragYears } from './drag-years.tsx'
import type { DrawnYear } from './drawn.ts'
import styles from './over-time.module.css'

/**
 * The results year by year, each bar a link that narrows to its year; dragged over, or with Shift and the arrow keys, a
 * span of years. Where the years say of how many, the bars show the share of all that was published in each.
 */
export function OverTime({ years, question }: { years: readonly DrawnYear[]; question: Question }) {
	const shares = years.some(({ of }) => of !== undefined)
	const address = searchAddress(question)
	const withShares = withParameter(address, 'shares', '1')
	return (
		<>
			<nav aria-label="What the bars show" className={styles.ways}>
				<a href={address} aria-current={shares ? undefined : 'true'} data-follow="stay">
					Articles
				</a>
				<a
					href={withShares}
					aria-current={shares ? 'true' : undefined}
					rel="nofollow"
					data-follow="stay"
				>
					Share of what was published
				</a>
			</nav>
			<DragYears base={searchAddress(withoutDates(question))}>
				<Timeline
					years={years}
					address={(year) => searchAddress(toggled(question, 'year', String(year)))}
				/>
			</DragYears>
			<p className="hint">
				Drag across the bars, or press Shift with an arrow key, for several years.
			</p>
		</>
	)
}

/** A span that is drawn takes the place of whatever was chosen of time before. */
function withoutDates(question: Question): Question {
	const facets = { ...question.facets, year: [] }
	return { ...question, facets, from: null, to: null, page: 1 }
}
