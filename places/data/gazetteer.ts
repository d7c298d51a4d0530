import { africa } from './africa.ts'
import { americas } from './americas.ts'
import { asia } from './asia.ts'
import { europe } from './europe.ts'
import { northAmerica } from './north-america.ts'
import { type Entry, read } from './notation.ts'
import { oceania } from './oceania.ts'

/** Every country of ISO 3166-1 and Kosovo, in the order of their codes. */
export const gazetteer: readonly Entry[] = [
	...[africa, americas, asia, europe, northAmerica, oceania].flatMap(read),
].sort((a, b) => (a.code < b.code ? -1 : 1))
