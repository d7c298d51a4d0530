import { HEIGHT, WIDTH } from '#places/world/projection'
import type { Question } from '#search/question'
import { counted } from '../../_ui/names.ts'
import { searchAddress, toggledAddress } from './addresses.ts'
import { DragCountries } from './drag-countries.tsx'
import type { DrawnCountry } from './drawn.ts'
import styles from './world-map.module.css'

const DRAWN = '/world.svg'
/** In so many steps the map goes from few to many. */
const STEPS = 5
/** The id of what says how the map is used by keyboard. */
const HELP = 'map-help'

/**
 * The results by country on a map of the world, each country a link that narrows to it; a frame drawn across it takes all
 * countries within. Where the countries say of how many, it shows the share of all that was published about each.
 */
export function WorldMap({
	countries,
	question,
}: {
	countries: readonly DrawnCountry[]
	question: Question
}) {
	const most = Math.max(...countries.map(tallness))
	const elsewhere = { ...question, facets: { ...question.facets, country: [] }, page: 1 }
	return (
		<>
			<DragCountries base={searchAddress(elsewhere)} helpId={HELP}>
				<svg
					viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
					className={styles.world}
					aria-label="Results by country"
					aria-describedby={HELP}
				>
					<use href={`${DRAWN}#land`} className={styles.land} />
					{countries.map((one) => (
						<a
							key={one.code}
							href={toggledAddress(question, 'country', one.code)}
							aria-label={inWords(one)}
							aria-current={one.isChosen ? 'true' : undefined}
							data-country={one.code}
							data-name={one.name}
							data-tone={stepOf(tallness(one) / most)}
							className={styles.country}
							rel="nofollow"
							data-follow="stay"
						>
							<title>{inWords(one)}</title>
							<use href={`${DRAWN}#${one.code}`} />
						</a>
					))}
				</svg>
			</DragCountries>
			<details className={styles.numbers}>
				<summary>In numbers</summary>
				<ul>
					{countries.map((one) => (
						<li key={one.code}>{inWords(one)}</li>
					))}
				</ul>
			</details>
			<p className="hint">
				A frame drawn across the map takes several countries. Borders are those of the Natural Earth
				data; areas are true.
			</p>
		</>
	)
}

/** 1 for the fewest to 5 for the most; a few must show beside very many, so it goes by the root. */
function stepOf(share: number): number {
	return Math.max(1, Math.ceil(Math.sqrt(share) * STEPS))
}

const tallness = ({ articles, of }: DrawnCountry) =>
	of === undefined ? articles : articles / Math.max(of, 1)

function inWords({ name, articles, of }: DrawnCountry): string {
	const count = `${name}: ${counted(articles, 'article')}`
	if (of === undefined) return count
	return `${count} of ${of.toLocaleString('en')}, ${Math.round((articles / Math.max(of, 1)) * 100)} %`
}
