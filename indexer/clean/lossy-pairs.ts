/** A pair that SPIP's PDF export leaves of one double-encoded letter, and what it stood for. */
interface Pair {
	garbled: RegExp
	letter: string
	confidence: number
}

const pair = (garbled: RegExp, letter: string, confidence = 0.9): Pair => ({
	garbled,
	letter,
	confidence,
})

// A capital Ã, Å or Ä after a small letter, or before one at the start of a word, does not occur in clean text with these
// partners; elsewhere (IRMÃ-MÃE, Äxte, "Å") it does, and is left alone. Where a pair stands for several letters the
// commonest is taken, at a lower confidence.
const START = String.raw`(?<![\p{L}\p{N}])`
const INSIDE = String.raw`(?<=\p{Ll})`
const AWAY_FROM_CAPITALS = String.raw`(?<!\p{Lu})`
const NEXT = String.raw`(?=\p{Ll})`

const PAIRS: readonly Pair[] = [
	pair(new RegExp(`${AWAY_FROM_CAPITALS}ÃEuros`, 'gu'), 'À'),
	pair(new RegExp(`${START}Ã0${NEXT}`, 'gu'), 'É'),
	pair(new RegExp(`${START}Ã!${NEXT}`, 'gu'), 'Ç'),
	pair(new RegExp(`${START}Ãoe`, 'gu'), 'Ü'),
	pair(new RegExp(`${START}Ã-${NEXT}`, 'gu'), 'Ö'),
	pair(new RegExp(`${START}Ã'${NEXT}`, 'gu'), 'Ñ', 0.6),
	pair(new RegExp(`${START}Ã"${NEXT}`, 'gu'), 'Ó', 0.6),
	pair(new RegExp(`${START}ÃÆ${NEXT}`, 'gu'), 'È'),
	pair(new RegExp(`${START}ÃÜ${NEXT}`, 'gu'), 'Ø'),
	pair(new RegExp(`${INSIDE}Ãx`, 'gu'), 'ß'),
	pair(new RegExp(`${INSIDE}Å"${NEXT}`, 'gu'), 'œ'),
	pair(new RegExp(`${START}Å"${NEXT}`, 'gu'), 'œ', 0.8),
	pair(new RegExp(`${START}Å'(?=uvre|il|dipe)`, 'gu'), 'Œ'),
	pair(new RegExp(`${INSIDE}Äx`, 'gu'), 'ğ'),
	pair(new RegExp(`${INSIDE}Åx`, 'gu'), 'ş'),
	pair(new RegExp(`${START}Ä~${NEXT}`, 'gu'), 'Ğ'),
	pair(new RegExp(`${START}Å~${NEXT}`, 'gu'), 'Ş'),
	pair(new RegExp(`${INSIDE}Ä!`, 'gu'), 'ć'),
	pair(new RegExp(`${INSIDE}Ä"${NEXT}`, 'gu'), 'ę', 0.6),
	pair(new RegExp(`${INSIDE}Ä'${NEXT}`, 'gu'), 'đ', 0.6),
	pair(new RegExp(`${INSIDE}Å\u001a|${START}Å\u001a${NEXT}`, 'gu'), 'ł'),
	pair(new RegExp(`${INSIDE}Å\u001e`, 'gu'), 'ń'),
	pair(new RegExp(`${INSIDE}Å:${NEXT}`, 'gu'), 'ś', 0.8),
	pair(new RegExp(`${INSIDE}Å'${NEXT}`, 'gu'), 'ő', 0.6),
	pair(new RegExp(`${INSIDE}ÅÆ`, 'gu'), 'ň'),
	pair(new RegExp(`${INSIDE}Ä\\.\\.\\.(?=\\p{Ll}|$)`, 'gu'), 'ą', 0.8),
	pair(new RegExp(`${INSIDE}Ä:${NEXT}`, 'gu'), 'ě', 0.8),
	pair(new RegExp(`${INSIDE}Ä’${NEXT}`, 'gu'), 'ă', 0.8),
	pair(new RegExp(`${START}ÄR${NEXT}`, 'gu'), 'Č', 0.8),
	pair(new RegExp(`${INSIDE}È"${NEXT}`, 'gu'), 'ș', 0.8),
	pair(new RegExp(`${INSIDE}È:${NEXT}`, 'gu'), 'ț', 0.8),
	pair(new RegExp(`${START}Ã\\.\\.\\.${NEXT}`, 'gu'), 'Å', 0.8),
	pair(/(?<=^|[\s\d])Ã\u0014(?=$|[\s\d])/gu, '×'),
	pair(/âÆ'(?=\s?\d)/gu, '−'),
	pair(/â\u001a¬/gu, '€'),
	pair(/â\u001e¢/gu, '™'),
	pair(/(?<![\p{L}\p{N}#])Euros(?=\d)/gu, '€', 0.8),
]

/** A word with its lossy pairs put right, and how sure that is; 1 when there was nothing to do. */
export function undoLossyPairs(word: string): { word: string; confidence: number } {
	let confidence = 1
	let out = word
	for (const { garbled, letter, confidence: sure } of PAIRS) {
		const next = out.replace(garbled, letter)
		if (next !== out) confidence = Math.min(confidence, sure)
		out = next
	}
	return { word: out, confidence }
}
