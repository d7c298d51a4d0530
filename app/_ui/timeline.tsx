import type { YearCount } from '#db/home'
import { counted } from './names.ts'
import styles from './timeline.module.css'

const HEIGHT = 96
const SHORTEST = 2

/** A bar for every year, drawn on the server; each leads to the articles of its year. The numbers stand below, on request. */
export function Timeline({ years }: { years: readonly YearCount[] }) {
	const most = Math.max(...years.map(({ articles }) => articles), 1)
	const width = 100 / Math.max(years.length, 1)
	return (
		<figure className={styles.timeline} aria-label="Articles by year">
			{/* biome-ignore lint/a11y/noSvgWithoutTitle: every bar has a title of its own; one for all would hide them */}
			<svg width="100%" height={HEIGHT + 24} className={styles.bars}>
				<line x1="0" x2="100%" y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} className={styles.ground} />
				{years.map(({ year, articles }, n) => {
					const height = articles === 0 ? 0 : Math.max((articles / most) * HEIGHT, SHORTEST)
					return (
						<a
							key={year}
							href={`/search?year=${year}`}
							aria-label={`${year}: ${counted(articles, 'article')}`}
						>
							<title>{`${year}: ${counted(articles, 'article')}`}</title>
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
					{years.toReversed().map(({ year, articles }) => (
						<li key={year}>
							<a href={`/search?year=${year}`}>{year}</a>
							<span className="count">{articles.toLocaleString('en')}</span>
						</li>
					))}
				</ul>
			</details>
		</figure>
	)
}

/** The first year, and every fifth that does not stand too near to it or to the end. */
function isLabelled({ year }: YearCount, n: number, years: readonly YearCount[]): boolean {
	if (years.length <= 8) return true
	return n === 0 || n === years.length - 1 || (year % 5 === 0 && n > 3 && n < years.length - 4)
}
