/** So many letters of a word may be wrong: none in a short one, which a slip makes another word. */
function slipsIn(word: string): number {
	if (word.length < 4) return 0
	return word.length < 8 ? 1 : 2
}

/**
 * Whether a word is, or begins with, what is sought, give or take a slip: a letter wrong, missing, too many, or two
 * exchanged. Both are folded. The first letter must be right where the word is short.
 */
export function isLike(sought: string, word: string): boolean {
	if (word.startsWith(sought)) return true
	const slips = slipsIn(sought)
	if (slips === 0 || word.length < sought.length - slips) return false
	if (slips === 1 && word[0] !== sought[0] && word[1] !== sought[0]) return false
	return beginsWithin(sought, word, slips)
}

/**
 * Whether some beginning of `word` can be made of `sought` by at most so many slips: the optimal alignment distance,
 * row by row, given up where every way has cost more.
 */
function beginsWithin(sought: string, word: string, slips: number): boolean {
	const width = Math.min(word.length, sought.length + slips)
	let before: number[] = []
	let last = Array.from({ length: width + 1 }, (_, n) => n)
	for (let i = 1; i <= sought.length; i++) {
		const row = [i]
		for (let j = 1; j <= width; j++) {
			const same = sought[i - 1] === word[j - 1]
			let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
			const isSwap =
				i > 1 && j > 1 && sought[i - 1] === word[j - 2] && sought[i - 2] === word[j - 1]
			if (isSwap) cost = Math.min(cost, before[j - 2]! + 1)
			row.push(cost)
		}
		if (Math.min(...row) > slips) return false
		before = last
		last = row
	}
	return Math.min(...last) <= slips
}
