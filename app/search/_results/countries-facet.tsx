import type { Question } from '#search/question'
import { counted } from '../../_ui/names.ts'
import { searchAddress } from './addresses.ts'
import styles from './countries-facet.module.css'
import { LongValues, ValueLinks } from './facet-values.tsx'
import facetStyles from './facets.module.css'
import { FilterValues } from './filter-values.tsx'
import type { ShownFacets, ShownRegion } from './shown-facets.ts'
import { isChosen } from './shown-values.ts'

/** Two facets as one list: the regions of the results, and beneath each its countries. Each is chosen and left out by itself. */
export function CountriesFacet({
	regions,
	isLong,
	chosen,
	question,
}: NonNullable<ShownFacets['countries']> & { question: Question }) {
	const list = (
		<ul className={styles.regions}>
			{regions.map((group) => (
				<Region key={group.region?.value ?? ''} group={group} question={question} />
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

function Region({
	group: { region, countries, isOpen },
	question,
}: {
	group: ShownRegion
	question: Question
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
			{countries.total > 0 && (
				<details className={styles.countries} open={isOpen}>
					<summary title={`Countries of ${label}`}>
						<span className="unseen">
							{label}: {counted(countries.total, 'country', 'countries')}
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
					<a
						href={searchAddress({ ...question, mentions: !question.mentions, page: 1 })}
						rel="nofollow"
						data-follow="stay"
					>
						{question.mentions ? 'Only what is about it' : 'Also what only mentions it'}
					</a>
				</p>
			)}
			{question.mentions && (
				<p className="hint">Regions count what is about them, not what only mentions a country.</p>
			)}
		</>
	)
}
