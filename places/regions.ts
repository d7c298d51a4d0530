import { gazetteer } from './data/gazetteer.ts'

/** A part of the world; `id` is short and fit to print, `name` says it in full. */
export interface Region {
	id: string
	name: string
}

const REGIONS: readonly Region[] = [
	{ id: 'MENA', name: 'Middle East and North Africa' },
	{ id: 'Sub-Saharan Africa', name: 'Africa south of the Sahara' },
	{ id: 'Latin America', name: 'Latin America' },
	{ id: 'Caribbean', name: 'The Caribbean' },
	{ id: 'North America', name: 'North America' },
	{ id: 'Western Europe', name: 'Western, Northern and Southern Europe' },
	{ id: 'Eastern Europe', name: 'Central and Eastern Europe' },
	{ id: 'Caucasus', name: 'The South Caucasus' },
	{ id: 'Central Asia', name: 'Central Asia' },
	{ id: 'South Asia', name: 'South Asia' },
	{ id: 'East Asia', name: 'East Asia' },
	{ id: 'Southeast Asia', name: 'Southeast Asia' },
	{ id: 'Oceania', name: 'Australia, New Zealand and the Pacific' },
	{ id: 'Antarctica', name: 'Antarctica and the southern seas' },
]

const regionsByCode = new Map(gazetteer.map(({ code, regions }) => [code, regions]))

/** All regions, in a fixed order. */
export function regions(): Region[] {
	return REGIONS.map((region) => ({ ...region }))
}

/** The region's name in full; an unknown id is given back as it is. */
export function regionName(id: string): string {
	return REGIONS.find((region) => region.id === id)?.name ?? id
}

/** The regions these countries lie in, the one with the most of them first; unknown codes lie nowhere. */
export function regionsOf(codes: readonly string[]): string[] {
	const counts = new Map<string, number>()
	for (const code of codes) {
		for (const id of regionsByCode.get(code) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1)
	}
	// A stable sort: among equals, the region of the country given first stays first.
	return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id)
}

/** The codes of the countries in a region. */
export function countriesIn(id: string): string[] {
	return gazetteer.filter(({ regions }) => regions.includes(id)).map(({ code }) => code)
}
