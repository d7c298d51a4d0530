/** A stretch of the markable text in UTF-16 units, end exclusive. */
export interface Unit {
	start: number
	end: number
}

export type UnitKind = 'word' | 'sentence' | 'paragraph'
export type Units = Record<UnitKind, readonly Unit[]>

/** What is chosen by keys: from the unit where it began to `head`, which may stand after or before that. */
export interface KeyChoice {
	anchor: Unit
	head: number
}

/** The words, sentences and paragraphs of a text; `places` are its blocks and notes, in order. */
export function unitsOf(text: string, places: readonly Unit[], language: string): Units {
	const locale = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(language) ? language : undefined
	const words = new Intl.Segmenter(locale, { granularity: 'word' })
	const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' })
	const inPlaces = (units: (part: string) => Unit[]) =>
		places.flatMap(({ start, end }) =>
			units(text.slice(start, end)).map((unit) => ({
				start: start + unit.start,
				end: start + unit.end,
			})),
		)
	return {
		word: inPlaces((part) => [...words.segment(part)].filter(isWord).map(unitOf)),
		sentence: inPlaces((part) => [...sentences.segment(part)].map(unitOf).filter(isNotEmpty)),
		paragraph: inPlaces((part) => [unitOf({ index: 0, segment: part })].filter(isNotEmpty)),
	}
}

const isWord = ({ isWordLike, segment }: Intl.SegmentData) =>
	// A sign that stands for a word, such as an emoji, is one to its reader.
	isWordLike || /\p{Extended_Pictographic}/u.test(segment)

const isNotEmpty = ({ start, end }: Unit) => start < end

function unitOf({ index, segment }: Pick<Intl.SegmentData, 'index' | 'segment'>): Unit {
	const start = index + segment.length - segment.trimStart().length
	return { start, end: Math.max(start, index + segment.trimEnd().length) }
}

/** What is chosen, as a stretch of text. */
export const chosenBy = ({ anchor, head }: KeyChoice): Unit =>
	head >= anchor.end ? { start: anchor.start, end: head } : { start: head, end: anchor.end }

/** The next unit (`by` 1) or the one before (-1) instead of what was chosen; what was chosen where there is none. */
export function moved(units: readonly Unit[], choice: KeyChoice, by: 1 | -1): KeyChoice {
	const { start, end } = chosenBy(choice)
	const unit =
		by === 1
			? units.find((unit) => unit.start >= end)
			: units.findLast((unit) => unit.start < start)
	return unit ? { anchor: unit, head: unit.end } : choice
}

/** What was chosen with its moving end one unit on or back. It never leaves `within`. */
export function extended(
	units: readonly Unit[],
	{ anchor, head }: KeyChoice,
	{ by, within }: { by: 1 | -1; within: Unit },
): KeyChoice {
	const isAfter = head >= anchor.end
	const edges = units
		.map((unit) => (isAfter ? unit.end : unit.start))
		.filter((edge) => edge >= within.start && edge <= within.end)
	if (by === 1) {
		const next = edges.find((edge) => edge > head)
		if (isAfter) return { anchor, head: next ?? head }
		return { anchor, head: next === undefined || next >= anchor.start ? anchor.end : next }
	}
	if (head > anchor.end)
		return { anchor, head: Math.max(edges.findLast((edge) => edge < head) ?? 0, anchor.end) }
	const from = isAfter ? anchor.start : head
	const starts = units.map(({ start }) => start).filter((start) => start >= within.start)
	return { anchor, head: starts.findLast((start) => start < from) ?? head }
}
