import type { YearCount } from '#db/home'
import { counted } from './names.ts'
import styles from './timeline.module.css'

const HEIGHT = 96
const SHORTEST = 2

/** A year with its articles; with `of`, the bar shows their share of so many. */
export type TimelineYear = YearCount & { of?: number }

/** A bar for every year, drawn on the server; each leads to the articles of its year. The numbers stand below, on request. */
export function Timeline({
	years,
	address = (year) => `/search?year=${year}`,
}: {
	years: readonly TimelineYear[]
	address?: (year: number) => string
}) {
	const most = Math.max(...years.map(tallness)) || 1
	const width = 100 / Math.max(years.length, 1)
	return (
		<figure className={styles.timeline} aria-label="Articles by year">
			{/* biome-ignore lint/a11y/noSvgWithoutTitle: every bar has a title of its own; one for all would hide them */}
			<svg width="100%" height={HEIGHT + 24} className={styles.bars}>
				<line x1="0" x2="100%" y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} className={styles.ground} />
				{years.map((one, n) => {
					const { year, articles } = one
					const height = articles === 0 ? 0 : Math.max((tallness(one) / most) * HEIGHT, SHORTEST)
					return (
						<a
							key={year}
							href={address(year)}
							aria-label={inWords(one)}
							data-year={year}
							data-follow
						>
							<title>{inWords(one)}</title>
							<rect
								className={styles.room}
								x={`${n * width}%`}
								width={`${width}%`}
								y="0"
								height={HEIGHT}
							/>
							<rect
								className={styles.bar}
								x={`${(n + 0.12) * width}%`}
								width={`${width * 0.76}%`}
								y={HEIGHT - height}
								height={height}
							/>
						</a>
					)
				})}
				{years.filter(isLabelled).map(({ year }) => (
					<text
						key={year}
						className={styles.year}
						x={`${(year - (years[0]?.year ?? 0) + 0.5) * width}%`}
						y={HEIGHT + 18}
					>
						{year}
					</text>
				))}
			</svg>
			<details className={styles.numbers}>
				<summary>In numbers</summary>
				<ul>
					{years.toReversed().map(({ year, articles, of }) => (
						<li key={year}>
							<a href={address(year)} data-follow>
								{year}
							</a>
							<span className="count">
								{articles.toLocaleString('en')}
								{of !== undefined && ` of ${of.toLocaleString('en')}`}
							</span>
						</li>
					))}
				</ul>
			</details>
		</figure>
	)
}

const tallness = ({ articles, of }: TimelineYear) =>
	of === undefined ? articles : articles / Math.max(of, 1)

function inWords({ year, articles, of }: TimelineYear): string {
	const count = `${year}: ${counted(articles, 'article')}`
	if (of === undefined) return count
	return `${count} of ${of.toLocaleString('en')}, ${Math.round((articles / Math.max(of, 1)) * 100)} %`
}

/** The first year, and every fifth that does not stand too near to it or to the end. */
function isLabelled({ year }: TimelineYear, n: number, years: readonly TimelineYear[]): boolean {
	if (years.length <= 8) return true
	return n === 0 || n === years.length - 1 || (year % 5 === 0 && n > 3 && n < years.length - 4)
}
