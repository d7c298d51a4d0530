import type { Naming, Reading } from './namings.ts'
import { isNaming } from './occurrences.ts'
import { weightOf } from './weight.ts'

/** How much of the article is a country's. */
export interface Standing {
	code: string
	mentions: number
	weight: number
	isInTitle: boolean
	isLead: boolean
	/** Named where the article begins: in its standfirst or first paragraph. */
	isFirst: boolean
	/** Its money stands in the title or the first sentences. */
	isPaid: boolean
	/** How many different signs of it there are. */
	signs: number
	namings: Naming[]
}

const LABEL_WEIGHT = 3

/** What each country has of the article, in the order in which they are first named. */
export function standingsOf({ namings, length, first }: Reading, labels: ReadonlySet<string>) {
	const byCode = new Map<string, Naming[]>([...labels].map((code) => [code, []]))
	for (const naming of namings) {
		const own = byCode.get(naming.code)
		if (own) own.push(naming)
		else byCode.set(naming.code, [naming])
	}
	const titles = 1 + length / LONG
	return [...byCode].map(([code, own]): Standing => {
		let weight = labels.has(code) ? LABEL_WEIGHT : 0
		for (const naming of own) weight += weightOf(naming) * (naming.part === 'title' ? titles : 1)
		const named = own.filter(isNaming)
		return {
			code,
			mentions: named.length,
			weight,
			isInTitle: named.some(({ part }) => part === 'title'),
			isLead: named.some(isLead),
			isFirst: named.some(({ where }) => where === 'standfirst' || where === first),
			isPaid: own.some(({ how, part }) => how === 'money' && part !== 'text'),
			signs: new Set(own.filter((naming) => !isNaming(naming)).map(({ text }) => text)).size,
			namings: own,
		}
	})
}

// A title speaks for the whole of a long text too: its words weigh twice as much in one of this many letters.
const LONG = 6000

// A dateline, or what the first sentence names for its own sake: not the seat of a firm, nor a power acting elsewhere.
const isLead = (naming: Naming) =>
	naming.part === 'dateline' ||
	(naming.part === 'opening' && naming.at < LEAD && weightOf(naming) > 1)

const LEAD = 220

/**
 * The countries the editors named. Where they named none: those the title names and the text bears out, and those
 * that lead the text. All must carry their share of the weight of the first; a short text, and one of a news agency,
 * which is about all that it begins with, asks for a smaller share.
 */
export function subjectsAmong(
	standings: readonly Standing[],
	{ length, isWire, isDated }: Reading,
	labels: ReadonlySet<string>,
): Set<string> {
	if (labels.size > 0) return new Set(labels)
	const top = Math.max(0, ...standings.map(({ weight }) => weight))
	const share = isWire ? WIRE_SHARE : shareFor(length)
	const isSubject = ({ isInTitle, isLead, isFirst, isPaid, mentions, signs, weight }: Standing) => {
		if (isWire && !isDated && isPaid) return true
		if (mentions === 0) return weight === top && signs >= SIGNS_ALONE
		if (isInTitle) return weight >= top * TITLE_SHARE
		if (isWire && isLead) return true
		if (mentions === 1 && (isWire || !isFirst)) return false
		return weight >= Math.max(LEAST, top * share)
	}
	return new Set(standings.filter(isSubject).map(({ code }) => code))
}

const TITLE_SHARE = 0.3
const WIRE_SHARE = 0.3
const LEAST = 2
const SIGNS_ALONE = 2

/** From 0.35 of the first in a text of a hundred words to 0.6 in one of eight hundred. */
function shareFor(length: number): number {
	return Math.min(0.6, 0.35 + (0.25 * Math.max(0, length - 600)) / 4200)
}
