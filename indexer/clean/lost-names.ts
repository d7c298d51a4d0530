import { BALTIC_MALTESE } from './names/baltic-maltese.ts'
import { CZECH_SLOVAK } from './names/czech-slovak.ts'
import { HUNGARIAN_ROMANIAN } from './names/hungarian-romanian.ts'
import { POLISH } from './names/polish.ts'
import { SOUTH_SLAVIC } from './names/south-slavic.ts'
import { TRANSLITERATED } from './names/transliterated.ts'
import { TURKISH_KURDISH_AZERI } from './names/turkish-kurdish-azeri.ts'
import { VIETNAMESE } from './names/vietnamese.ts'

/**
 * Names with letters beyond Latin-1 that the archives of a political magazine often hold; matched by their lossy forms.
 * One word each, so that every first name goes with every surname. To add one, write it into the file of its language.
 */
export const NAMES: readonly string[] = [
	TURKISH_KURDISH_AZERI,
	SOUTH_SLAVIC,
	POLISH,
	CZECH_SLOVAK,
	HUNGARIAN_ROMANIAN,
	BALTIC_MALTESE,
	VIETNAMESE,
	TRANSLITERATED,
].flatMap((names) => names.trim().split(/\s+/u))
