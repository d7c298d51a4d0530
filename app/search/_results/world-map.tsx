import { countries } from '#places/countries'
import { HEIGHT, WIDTH } from '#places/world/projection'
import type { Answer } from '#search/answer'
import { find } from '#search/find'
import { anyQuestion, type Question } from '#search/question'
import { searchServer } from '#search/server'
import { counted } from '../../_ui/names.ts'
import { searchAddress, toggledAddress } from './addresses.ts'
import { DragCountries } from './drag-countries.tsx'
import styles from './world-map.module.css'

const DRAWN = '/world.svg'
/** In so many steps the map goes from few to many. */
const STEPS = 5
/** The id of what says how the map is used by keyboard. */
const HELP = 'map-help'

/**
 * The results by country on a map of the world, each country a link that narrows to it; a frame drawn across it takes all
 * countries within. With `shares` it shows the share of all that was published about a country.
 */
export async function WorldMap({
	question,
	facets,
	shares,
}: {
	question: Question
	facets: Answer['facets']
	shares: boolean
}) {
	const named = new Set(countries().map(({ code }) => code))
	const all = shares ? await articlesByCountry() : null
	const found = facets.country
		.filter(({ value, count }) => count > 0 && named.has(value))
		.map((one) => ({ ...one, of: all?.get(one.value) ?? 0 }))
	if (found.length === 0) return null
	const tall = (one: (typeof found)[number]) => (all ? one.count / Math.max(one.of, 1) : one.count)
	const most = Math.max(...found.map(tall))
	const inWords = ({ label, count, of }: (typeof found)[number]) =>
		`${label}: ${counted(count, 'article')}${all ? ` of ${of.toLocaleString('en')}, ${Math.round((count / Math.max(of, 1)) * 100)} %` : ''}`
	const elsewhere = { ...question, facets: { ...question.facets, country: [] }, page: 1 }
	return (
		<details className={styles.map} open={shares}>
			<summary>On the map</summary>
			<DragCountries base={searchAddress(elsewhere)} helpId={HELP}>
				<svg
					viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
					className={styles.world}
					aria-label="Results by country"
					aria-describedby={HELP}
				>
					<use href={`${DRAWN}#land`} className={styles.land} />
					{found.map((one) => (
						<a
							key={one.value}
							href={toggledAddress(question, 'country', one.value)}
							aria-label={inWords(one)}
							aria-current={one.selected ? 'true' : undefined}
							data-country={one.value}
							data-name={one.label}
							data-tone={stepOf(tall(one) / most)}
							className={styles.country}
							rel="nofollow"
						>
							<title>{inWords(one)}</title>
							<use href={`${DRAWN}#${one.value}`} />
						</a>
					))}
				</svg>
			</DragCountries>
			<details className={styles.numbers}>
				<summary>In numbers</summary>
				<ul>
					{found.map((one) => (
						<li key={one.value}>{inWords(one)}</li>
					))}
				</ul>
			</details>
			<p className="hint">
				A frame drawn across the map takes several countries. Borders are those of the Natural Earth
				data; areas are true.
			</p>
		</details>
	)
}

/** 1 for the fewest to 5 for the most; a few must show beside very many, so it goes by the root. */
function stepOf(share: number): number {
	return Math.max(1, Math.ceil(Math.sqrt(share) * STEPS))
}

async function articlesByCountry(): Promise<Map<string, number>> {
	const { facets } = await find(searchServer(), anyQuestion())
	return new Map(facets.country.map(({ value, count }) => [value, count]))
}
