import { africa } from './africa.ts'
import { americas } from './americas.ts'
import { asia } from './asia.ts'
import { bodies } from './bodies.ts'
import { cities } from './cities.ts'
import { europe } from './europe.ts'
import { leaders } from './leaders.ts'
import { northAmerica } from './north-america.ts'
import { type Entry, extend, read } from './notation.ts'
import { oceania } from './oceania.ts'
import { officialNames } from './official-names.ts'

/** Every country of ISO 3166-1 and Kosovo, in the order of their codes. */
export const gazetteer: readonly Entry[] = complete(
	[africa, americas, asia, europe, northAmerica, oceania].flatMap(read),
)

function complete(entries: Entry[]): Entry[] {
	for (const table of [officialNames, cities, leaders, bodies]) extend(entries, table)
	return entries.sort((a, b) => (a.code < b.code ? -1 : 1))
}
