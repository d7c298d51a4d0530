import type { Naming } from './namings.ts'
import { isNaming } from './occurrences.ts'

/** How much one naming says of what the text is about. An ordinary one weighs 1. */
export function weightOf(naming: Naming): number {
	const part = PARTS[naming.part]
	return part === 0 ? 0 : part * mannerOf(naming) * (EVERYWHERE[naming.code] ?? 1)
}

const PARTS: Record<Naming['part'], number> = {
	kicker: 0,
	title: 4,
	dateline: 2,
	opening: 2,
	text: 1,
	footnote: 0,
}

// Texts about anywhere name the United States, and texts about their neighbours name Israel and Russia, as powers that
// act there.
const EVERYWHERE: Record<string, number> = { US: 0.7, IL: 0.8, RU: 0.9 }

/** How the country is spoken of: as the place where things happen, or as a power that acts somewhere. */
function mannerOf({ how, before, after, part }: Naming): number {
	if (!isNaming({ how })) return SIGN
	if (part === 'title' || part === 'dateline') return 1
	if (how === 'seat') return SEAT
	if (BASED.test(after)) return ABROAD
	if (how !== 'place' && ACTS_ABROAD.test(after)) return ABROAD
	if (how === 'people') return PEOPLE
	return STAGE.test(before) ? ON_STAGE : 1
}

// An adjective tells of an actor as often as of a place.
const PEOPLE = 0.85
const SIGN = 0.5
const SEAT = 0.6
const ABROAD = 0.4
const ON_STAGE = 1.4

const BASED = /^[-‐](?:based|born|listed|registered)\b/
const STAGE = /\b(?:in|inside|across|throughout|within)(?: the)?(?: \w+ern)?\s$/i
const ACTS_ABROAD =
	/^(?:[’']s?)?[-‐ ](?:led|backed|made|armed|trained|funded|financed|sponsored|supported|owned|occupied|imposed|built|supplied|troops|forces|police|gendarmes|peacekeepers|instructors|officers|managers|experts|delegation|capital|soldiers|tanks|jets|planes|bombs|bombing|bombers|bombardment|warplanes|helicopters|drones?|missiles?|air ?strikes?|raids?|shells|shelling|invasion|invaders|occupation|occupiers|intervention|imperialis[mt]s?|colonialis[mt]s?|colonists|settlers|settlements|sanctions|embargo|blockade|embassy|ambassador|consul|diplomats?|envoys?|advisers|advisors|aid|arms|weapons|corporations?|companies|firms|multinationals|investors|investment|creditors|tourists|allies|spokesman|aggression|marines|commandos|mercenaries|navy|airmen|air force|bankers|bonds|loans?|contractors?|oil compan|citizens?hip|passports?|help|support|protectorate|colony|colonies)\b/i
