import Link from 'next/link'
import type { Answer } from '#search/answer'
import type { Question } from '#search/question'
import { counted } from '../../_ui/names.ts'
import { searchAddress } from './addresses.ts'
import { byRegion, type RegionOfResults } from './by-region.ts'
import styles from './countries-facet.module.css'
import { isChosen, LongValues, ValueLinks } from './facet-values.tsx'
import facetStyles from './facets.module.css'
import { FilterValues } from './filter-values.tsx'

/** So many countries are all shown at once; of more, only the regions that matter stand open. */
const FEW = 8

/** Two facets as one list: the regions of the results, and beneath each its countries. Each is chosen and left out by itself. */
export function CountriesFacet({
	facets: { region: regions, country: countries },
	question,
}: {
	facets: Answer['facets']
	question: Question
}) {
	const chosenRegions = regions.filter(isChosen).length
	const chosenCountries = countries.filter(isChosen).length
	const chosen = chosenRegions + chosenCountries
	if (regions.length < 2 && countries.length < 2 && chosen === 0) return null
	const groups = byRegion(regions, countries)
	const isLong = countries.length > FEW
	const list = (
		<ul className={styles.regions}>
			{groups.map((group, n) => (
				<Region
					key={group.region?.value ?? ''}
					group={group}
					question={question}
					isOpen={!isLong || isWanted(group) || (n === 0 && chosen === 0)}
				/>
			))}
		</ul>
	)
	return (
		<details className={facetStyles.facet} open>
			<summary>
				Countries
				{chosen > 0 && <span className="count">{chosen} chosen</span>}
			</summary>
			{isLong ? <FilterValues name="Countries">{list}</FilterValues> : list}
			<Meaning question={question} />
		</details>
	)
}

/** A region that is asked for, or one of whose countries is chosen. */
function isWanted({ region, countries }: RegionOfResults): boolean {
	return region?.selected || countries.some(isChosen)
}

function Region({
	group: { region, countries },
	question,
	isOpen,
}: {
	group: RegionOfResults
	question: Question
	isOpen: boolean
}) {
	const label = region?.label ?? 'Elsewhere'
	const canBeChosen = region && (region.count > 0 || isChosen(region))
	return (
		<li data-named={label} className={styles.region}>
			<div
				className={`${facetStyles.value} ${styles.head}`}
				data-excluded={region?.excluded || undefined}
			>
				{canBeChosen ? (
					<ValueLinks facet="region" value={region} question={question} />
				) : (
					<span className={styles.unlinked}>{label}</span>
				)}
			</div>
			{countries.length > 0 && (
				<details className={styles.countries} open={isOpen}>
					<summary title={`Countries of ${label}`}>
						<span className="unseen">
							{label}: {counted(countries.length, 'country', 'countries')}
						</span>
					</summary>
					<LongValues facet="country" values={countries} question={question} />
				</details>
			)}
		</li>
	)
}

/** What the choice means where that is not plain: region and country both hold, and mentions are a matter of countries. */
function Meaning({ question }: { question: Question }) {
	const { country, region } = question.facets
	const hasCountry = country.length > 0 || question.without.country.length > 0
	return (
		<>
			{country.length > 0 && region.length > 0 && (
				<p className="hint">
					Shown is what fits both: the {region.length > 1 ? 'regions' : 'region'} and the{' '}
					{country.length > 1 ? 'countries' : 'country'}.
				</p>
			)}
			{hasCountry && (
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
			)}
			{question.mentions && (
				<p className="hint">Regions count what is about them, not what only mentions a country.</p>
			)}
		</>
	)
}
