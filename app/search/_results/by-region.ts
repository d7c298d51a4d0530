import { regionName, regionsOf } from '#places/regions'
import type { FacetValue } from '#search/answer'

/** A region of the results with those of their countries that lie in it. */
export interface RegionOfResults {
	/** Null for the countries that lie in no known region. */
	region: FacetValue | null
	countries: FacetValue[]
}

/**
 * The values of the two facets as one: regions in their order, each with its countries in theirs. A country stands in every
 * region it belongs to; a region that no article is in, as of a country only mentioned, comes last with a count of 0.
 */
export function byRegion(
	regions: readonly FacetValue[],
	countries: readonly FacetValue[],
): RegionOfResults[] {
	const homes = new Map(countries.map(({ value }) => [value, regionsOf([value])]))
	const known = new Set(regions.map(({ value }) => value))
	const unheard = [...new Set([...homes.values()].flat())].filter((id) => !known.has(id))
	const groups: RegionOfResults[] = [...regions, ...unheard.map(nobodys)].map((region) => ({
		region,
		countries: countries.filter(({ value }) => homes.get(value)?.includes(region.value)),
	}))
	const homeless = countries.filter(({ value }) => homes.get(value)?.length === 0)
	return homeless.length > 0 ? [...groups, { region: null, countries: homeless }] : groups
}

function nobodys(id: string): FacetValue {
	return { value: id, label: regionName(id), count: 0, selected: false, excluded: false }
}
