import { gazetteer } from './data/gazetteer.ts'
import { fold } from './words.ts'

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

const LABELS = `
MENA: Middle East, Near East, North Africa, Maghreb, Arab world, Arab countries, Gulf states, Middle East and North Africa
MENA: Moyen-Orient, Proche-Orient, Maghreb, Oriente Medio, Medio Oriente, Mashreq
Sub-Saharan Africa: Africa, Black Africa, West Africa, East Africa, Southern Africa, Central Africa, Sahel, Horn of Africa
Sub-Saharan Africa: Afrique, África, Great Lakes region, Africa south of the Sahara
Latin America: South America, Central America, Amérique latine, Amérique du Sud, América Latina, Americas, Southern Cone
Caribbean: The Caribbean, West Indies, Caraïbes, Caribe, Antilles
North America: Amérique du Nord, América del Norte
Western Europe: Europe, European Union, EU, Scandinavia, Nordic countries, Southern Europe, Northern Europe, Europa
Eastern Europe: Europe, European Union, EU, Balkans, Baltic states, Central Europe, Central and Eastern Europe, Europa
Eastern Europe: Europe de l'Est, Europa del Este
Caucasus: South Caucasus, Transcaucasia, Caucase
Central Asia: Asie centrale
South Asia: Asia, Indian subcontinent, Indian Subcontinent, Asie, Asie du Sud
East Asia: Asia, Far East, Asie, Northeast Asia
Southeast Asia: Asia, South-East Asia, South East Asia, Asie, Asie du Sud-Est
Oceania: Pacific, South Pacific, The Pacific, Pacific islands, Océanie
Antarctica: The Antarctic
`

const regionsByLabel = new Map<string, string[]>()
const learn = (label: string, id: string) => {
	const known = regionsByLabel.get(fold(label)) ?? []
	if (!known.includes(id)) regionsByLabel.set(fold(label), [...known, id])
}
for (const { id, name } of REGIONS) for (const label of [id, name]) learn(label, id)
for (const line of LABELS.trim().split('\n')) {
	const [id, list] = line.split(': ')
	for (const label of list!.split(', ')) learn(label, id!)
}

/** The regions that a whole label means, a keyword or a kicker: `Middle East`, `Europe`. None if it means none. */
export function regionsOfLabel(label: string): string[] {
	return regionsByLabel.get(fold(label.trim())) ?? []
}

/** The codes of the countries in a region. */
export function countriesIn(id: string): string[] {
	return gazetteer.filter(({ regions }) => regions.includes(id)).map(({ code }) => code)
}
