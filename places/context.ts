import { givenNames, placesThatAreGivenNames } from './data/given-names.ts'
import type { Lines } from './lines.ts'
import type { Match } from './names.ts'
import { fold, type Word } from './words.ts'

const setOf = (list: string) => new Set(list.trim().split(/\s+/).map(fold))

const GIVEN = setOf(givenNames)
const PLACES_AND_GIVEN = setOf(placesThatAreGivenNames)
const TITLES = setOf('Mr Mrs Ms Miss Dr Sgt Capt Lt Det')
const RANKS = setOf(
	'General Gen President Senator Sen Judge Justice Professor Prof Lord Lady Sir Saint Uncle Aunt',
)
const SURNAMES_TOO = setOf(
	'Washington Jordan London Lincoln Israel Holland Ireland England French Jackson Montgomery Houston',
)
// In capitals nothing but a surname after it tells a given name: CHAD SMITH.
const SURNAMES =
	setOf(`Smith Johnson Williams Brown Jones Davis Miller Wilson Moore Taylor Anderson Thomas Harris Martin Thompson
	Robinson Clark Lewis Walker Allen Wright Scott Adams Nelson Mitchell Roberts Turner Phillips Campbell Parker Evans
	Edwards Collins Stewart Murphy Rogers Morgan Cooper Peterson Bailey Kelly Howard Richardson Watson Brooks Bennett
	Hughes Myers Sanders Powell Sullivan Russell Hilton`)
const PAPERS =
	setOf(`Times Post Herald Tribune Globe Journal Gazette Chronicle Examiner Inquirer Telegraph Observer
	Star Sun Mirror Mail Review Courier Dispatch Sentinel Standard Bulletin Monitor Register Quarterly Spectator
	Weekly Advertiser Argus Echo Daily Tribune-Review Press Enquirer Bee Constitution News`)
const TREATIES =
	setOf(`Accord Accords Agreement Agreements Protocol Convention Conventions Consensus Treaty Statute
	Club Syndrome Memorandum Declaration Charter`)
const STREETS =
	setOf(`Street St Avenue Ave Road Rd Drive Lane Boulevard Blvd Parkway Pkwy Terrace Highway Hwy Pike
	Township Twp Borough Elementary High Hotel Restaurant Creek Park Church Inn Cafe Chapel Cemetery Mall Plaza`)
const WATERS = setOf('River Lake Ocean Sea Creek Falls')
const WATERS_BEFORE = setOf('Gulf Sea Bay Straits Strait Lake Mount Fort Port Camp')
const LANGUAGES =
	setOf(`English French Spanish Portuguese German Dutch Italian Russian Chinese Japanese Korean
	Turkish Persian Polish Greek Swedish Danish Norwegian Finnish Hungarian Czech Romanian Ukrainian Vietnamese
	Catalan Basque Welsh Bengali Punjabi Gujarati Irish`)
const LANGUAGE_AFTER =
	setOf(`language languages speaking speaker speakers translation translations translator edition
	version versions transcript subtitles`)
const SPEAKING = setOf('speak speaks speaking spoke spoken learn learning translated')
// Words that may follow a country's name in capitals without making it somebody's given name.
const INSTITUTIONS =
	setOf(`River Valley Basin Street Times Government Army Parliament Commune Conference Agreement
	University State City Province Region Republic War Crisis Revolution Solidarity Campaign Committee Summit Stock
	Square Airport Island Islands Peninsula Lobby Defense Defence Forces Police Congress Council Labour Labor Party
	Spring National Central Bank International Today Institute Democratic Socialist Social Communist Workers
	Metro Opera House Harbour Harbor Hobart Morning Pact Exchange Company Authority Ministry Tech Ports Railways`)

/** The text around a match, as far as a rule needs it. */
export interface Surroundings extends Lines {
	text: string
	words: readonly Word[]
	hasDottedUS: boolean
}

/** True when the match is somebody's name: Michael Jordan, Mr Washington, Chad Smith. */
export function isPerson(match: Match, around: Surroundings): boolean {
	const before = neighbour(match.first, -1, around)
	if (before?.capital && !isPeople(match)) {
		if (GIVEN.has(before.folded) || TITLES.has(before.folded)) return true
		if (RANKS.has(before.folded) && SURNAMES_TOO.has(around.words[match.first]!.folded)) return true
		// An initial: Richard M. Washington, J. London.
		if (/^[A-Z]$/.test(before.text) && gapAfter(match.first - 1, around) === '. ') {
			const name = neighbour(match.first - 1, -1, around)
			if (name?.capital && GIVEN.has(name.folded)) return true
		}
	}
	return isGivenName(match, around)
}

function isGivenName(match: Match, around: Surroundings): boolean {
	const word = around.words[match.first]!
	if (match.first !== match.last || !PLACES_AND_GIVEN.has(word.folded)) return false
	const after = neighbour(match.last, 1, around)
	if (!after?.capital || after.text.length < 3 || INSTITUTIONS.has(after.folded)) return false
	if (gapAfter(match.last, around) !== ' ') return false
	if (around.isShouted(word.start)) return SURNAMES.has(after.folded)
	if (around.isHeadline(word.start)) return false
	const before = neighbour(match.first, -1, around)
	return before?.folded === 'by' || !/^[A-Z]+$/.test(after.text)
}

/** True when the place's name is part of another: a newspaper's, a treaty's, a street's, a sea's; or means a language. */
export function isSomethingElse(match: Match, around: Surroundings): boolean {
	const after = neighbour(match.last, 1, around)
	const before = neighbour(match.first, -1, around)
	if (isPeople(match)) return isLanguage(match, before, after, around)
	if (after?.capital && gapAfter(match.last, around) === ' ') {
		const isHead = around.isHeadline(after.start) || around.isShouted(after.start)
		if (PAPERS.has(after.folded) && !isHead) return true
		const isTown = !match.senses.some(({ by }) => by === 'name')
		// In a line of capitals a country may stand before any word: PERU HIGH COURT.
		if (STREETS.has(after.folded) && (isTown || !around.isShouted(after.start))) return true
		if (WATERS.has(after.folded)) return true
		if (TREATIES.has(after.folded) && match.senses[0]!.by === 'place') return true
	}
	return before !== null && isNewOrWater(match, before, around)
}

function isNewOrWater(match: Match, before: Word, around: Surroundings): boolean {
	if (!before.capital) return false
	const isPlace = match.senses.every(({ by }) => by === 'place' || by === 'seat' || by === 'state')
	if (isPlace && /^(?:new|nueva|nouvelle|nova|fort|mount|lake|port|camp)$/.test(before.folded))
		return true
	if (before.folded === 'lake') return true
	if (before.folded !== 'of' && !WATERS_BEFORE.has(before.folded)) return false
	const name = neighbour(match.first - 1, -1, around)
	return name?.capital === true && WATERS_BEFORE.has(name.folded)
}

function isLanguage(match: Match, before: Word | null, after: Word | null, around: Surroundings) {
	if (!LANGUAGES.has(around.words[match.first]!.folded)) return false
	if (after && LANGUAGE_AFTER.has(after.folded)) return true
	if (!before) return false
	if (SPEAKING.has(before.folded) || isTranslatedFrom(match.first, around)) return true
	const isLast = !after || !/^[ -]$/.test(gapAfter(match.last, around))
	const isAmong = after !== null && /^(?:and|or|by|on|at|with|as|for|et|to)$/.test(after.folded)
	if (!/^(?:in|into|from|en|au)$/.test(before.folded)) return false
	return isLast || isAmong || around.words[match.first]!.text === 'English'
}

/** "Translated from the French". */
function isTranslatedFrom(first: number, { words }: Surroundings): boolean {
	const before = words.slice(Math.max(0, first - 3), first).map(({ folded }) => folded)
	return before.join(' ') === 'translated from the'
}

const isPeople = (match: Match) =>
	match.senses.every(({ by }) => by === 'people' || by === 'former')

/** The word before or after, when nothing but a space, a hyphen or an abbreviation's dot stands between. */
export function neighbour(index: number, step: 1 | -1, { text, words }: Surroundings): Word | null {
	const here = words[index]!
	const there = words[index + step]
	if (!there) return null
	const [left, right] = step === 1 ? [here, there] : [there, here]
	const gap = text.slice(left.end, right.start)
	const isAbbreviated = gap === '. ' && left.text.length <= 4
	return /^[ \u00a0-]$/.test(gap) || isAbbreviated || gap === '.' ? there : null
}

function gapAfter(index: number, { text, words }: Surroundings): string {
	const next = words[index + 1]
	return next ? text.slice(words[index]!.end, next.start) : ''
}
