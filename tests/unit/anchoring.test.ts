import { describe, expect, test } from 'vitest'
import { align } from '#article/alignment/alignment'
import { place, placeQuote } from '#article/anchoring'
import { selectorsOf } from '#article/selectors'
import { codePointLength, sliceCodePoints } from '#article/text'

const OPENING =
	'The dockers of Port Sudan had not been paid since the spring, and the harbour had fallen silent.'
const STRIKE =
	'On the third of June their committee called a strike, and by evening every crane stood still.'
const REPLY =
	'The ministry answered with a decree that nobody in the city could remember having read in full.'
const CLOSING =
	'What began as a dispute over wages had become a question of who governed the coast.'
const OLD = [OPENING, STRIKE, REPLY, CLOSING].join('\n\n')

/** Marks the nth copy of the words in the old text and places it in the new one. */
function carry(words: string, newText: string, { oldText = OLD, nth = 1 } = {}) {
	let at = -1
	for (let i = 0; i < nth; i++) at = oldText.indexOf(words, at + 1)
	const start = codePointLength(oldText.slice(0, at))
	const origin = selectorsOf(oldText, { start, end: start + codePointLength(words) })!
	return place(align(oldText, newText), origin)
}

/** Where a placed passage begins, told by the words that follow it. */
const standsBefore = (placement: ReturnType<typeof place>, text: string) =>
	'end' in placement ? sliceCodePoints(text, placement.end, placement.end + 20) : null

describe('a passage whose words are unchanged', () => {
	test('stays where it is in an unchanged text', () => {
		expect(carry('called a strike', OLD)).toMatchObject({
			state: 'exact',
			start: OLD.indexOf('called a strike'),
			similarity: 1,
		})
	})

	test('moves with an insertion before it', () => {
		const text = ['A correction was made on 4 June.', OLD].join('\n\n')

		const placement = carry('called a strike', text)

		expect(placement).toMatchObject({
			state: 'exact',
			start: text.indexOf('called a strike'),
			matchedText: 'called a strike',
		})
	})

	test('is found when its paragraph was moved to the end', () => {
		const text = [OPENING, REPLY, CLOSING, STRIKE].join('\n\n')

		expect(carry('their committee called a strike', text)).toMatchObject({
			state: 'exact',
			start: text.indexOf('their committee'),
		})
	})

	test('is counted in code points after emoji', () => {
		const note = '🚩🚩 An update.'
		const text = [note, OLD].join('\n\n')

		const placement = carry(STRIKE, text)

		expect(placement).toMatchObject({
			state: 'exact',
			start: [...note].length + 2 + OPENING.length + 2,
		})
		expect(placement).toMatchObject({ matchedText: STRIKE })
	})

	test('keeps its combining marks whole', () => {
		const oldText = 'Le cafe\u0301 e\u0301tait ferme\u0301 depuis lundi matin.'

		const text = `Note. ${oldText}`

		expect(carry('cafe\u0301 e\u0301tait', text, { oldText })).toMatchObject({
			state: 'exact',
			matchedText: 'cafe\u0301 e\u0301tait',
		})
	})
})

describe('a passage that was edited', () => {
	test('is found when a word inside it was corrected', () => {
		const text = OLD.replace('third of June', 'fourth of June')

		expect(carry(STRIKE, text)).toMatchObject({
			state: 'fuzzy',
			matchedText: STRIKE.replace('third', 'fourth'),
		})
	})

	test('ends with a whole word when its last word was changed', () => {
		const text = OLD.replace('every crane stood still', 'every crane stood idle')

		expect(carry('by evening every crane stood still', text)).toMatchObject({
			state: 'fuzzy',
			matchedText: 'by evening every crane stood idle',
		})
	})

	test('is not found where hardly a word of it is left', () => {
		const text = OLD.replace(
			'their committee called a strike',
			'a meeting of all hands voted to walk out',
		)

		expect(carry('their committee called a strike', text)).toMatchObject({ state: 'orphaned' })
	})
})

describe('a passage that was deleted', () => {
	test('is orphaned', () => {
		expect(carry(STRIKE, [OPENING, REPLY, CLOSING].join('\n\n'))).toMatchObject({
			state: 'orphaned',
		})
	})

	test('is not put on the same words in a paragraph it had no part in', () => {
		const other = 'In Suakin too the men called a strike, though nobody wrote about it at the time.'
		const oldText = [OPENING, STRIKE, REPLY, other].join('\n\n')

		const placement = carry('called a strike', [OPENING, REPLY, other].join('\n\n'), { oldText })

		expect(placement).toMatchObject({ state: 'orphaned' })
	})

	test('is not put on a likeness of it in a paragraph it had no part in', () => {
		const other =
			'On the tenth of June their committee called a strike, and by evening every crane stood still.'
		const oldText = [OPENING, STRIKE, REPLY, other].join('\n\n')

		const placement = carry(STRIKE, [OPENING, REPLY, other].join('\n\n'), { oldText })

		expect(placement).toMatchObject({ state: 'orphaned' })
	})

	test('is not put on another copy of it whose paragraph was edited too', () => {
		const other = 'In Suakin too the men called a strike, though nobody wrote about it at the time.'
		const oldText = [OPENING, STRIKE, REPLY, other].join('\n\n')
		const text = [OPENING, REPLY, other.replace('nobody', 'no one')].join('\n\n')

		expect(carry('called a strike', text, { oldText })).toMatchObject({ state: 'orphaned' })
	})
})

describe('a passage that was deleted where the text repeats itself', () => {
	const chorus = 'Nobody on the quay any longer asked who had taken the wages of the spring.'
	const first = `${OPENING} ${chorus} The gates stayed shut.`
	const second = `${chorus} The gates stayed shut.`

	test('is not put on the copy whose paragraph was edited', () => {
		const oldText = [first, STRIKE, second].join('\n\n')
		const text = [first.replace('fallen silent', 'gone quiet'), STRIKE].join('\n\n')

		expect(carry(chorus, text, { oldText, nth: 2 })).toMatchObject({ state: 'orphaned' })
	})

	test('is not put on a likeness whose paragraph was edited', () => {
		const likeness = chorus.replace('spring', 'summer')
		const oldText = [`${OPENING} ${likeness} The gates opened.`, STRIKE, second].join('\n\n')
		const text = [`A word. ${OPENING} ${likeness} The gates opened.`, STRIKE].join('\n\n')

		expect(carry(chorus, text, { oldText })).toMatchObject({ state: 'orphaned' })
	})
})

describe('a sentence that stands twice', () => {
	const again = `${REPLY} Nobody answered. The cranes waited for someone to come.`
	const oldText = [`${OPENING} Nobody answered. Weeks went by in silence.`, STRIKE, again].join(
		'\n\n',
	)

	test('is told apart by what stands around it', () => {
		const text = ['A correction.', oldText].join('\n\n')

		const first = carry('Nobody answered.', text, { oldText, nth: 1 })
		const second = carry('Nobody answered.', text, { oldText, nth: 2 })

		expect(standsBefore(first, text)).toBe(' Weeks went by in si')
		expect(standsBefore(second, text)).toBe(' The cranes waited f')
	})

	test('is told apart by order when the surroundings are the same too', () => {
		const verse = 'We will not move from here.\n\nNo pasarán.\n\n'
		const song = verse.repeat(8)
		const text = `A song.\n\n${song}`

		const placement = carry('No pasarán.', text, { oldText: song, nth: 4 })

		expect(placement).toMatchObject({ state: 'exact', start: 9 + 3 * verse.length + 29 })
	})

	test('is ambiguous when a copy was taken from among equals', () => {
		const verse = 'We will not move from here.\n\nNo pasarán.\n\n'

		const placement = carry('No pasarán.', verse.repeat(7), { oldText: verse.repeat(8), nth: 4 })

		expect(placement).toMatchObject({ state: 'ambiguous' })
	})
})

describe('a passage in any script', () => {
	const carryIn = (words: string, oldText: string, change: (text: string) => string) => {
		const newText = change(oldText)
		return carry(words, newText, { oldText })
	}

	test('keeps whole the emoji at its edges', () => {
		const family = '👨‍👩‍👧‍👦'
		const oldText = `${OPENING} ${family} danced on the quay ${family} all night. ${STRIKE}`

		const placement = carryIn(`${family} danced on the quay ${family}`, oldText, (text) =>
			text.replace('danced', 'sang'),
		)

		expect(placement).toMatchObject({ matchedText: `${family} sang on the quay ${family}` })
	})

	test('is found whether its accents are composed or combining', () => {
		const oldText = `${OPENING}\n\nLe café était fermé depuis lundi matin.`

		const placement = carryIn('café était fermé', oldText, (text) => text.normalize('NFD'))

		expect(placement).toMatchObject({
			state: 'fuzzy',
			similarity: 1,
			matchedText: 'café était fermé'.normalize('NFD'),
		})
	})

	test('is found in a text that runs from right to left, marks of direction and vowels apart', () => {
		const oldText =
			'بدأ الإضراب في الميناء صباح الأحد. لم يعد أحد يسأل عن الأجور. توقفت الرافعات كلها.'

		const placement = carryIn('لم يعد أحد يسأل عن الأجور.', oldText, (text) =>
			text.replace('لم يعد', '\u200fلَم يعد').replace('بدأ', 'هنا بدأ'),
		)

		expect(placement).toMatchObject({ state: 'fuzzy', matchedText: 'لَم يعد أحد يسأل عن الأجور.' })
	})

	test('is found in a text that has no spaces', () => {
		const oldText =
			'港は静かだった。労働者たちは三月から賃金を受け取っていなかった。夕方にはすべてのクレーンが止まった。'

		const placement = carryIn('三月から賃金を受け取っていなかった', oldText, (text) =>
			text.replace('港は', '昨日、港は').replace('三月', '四月'),
		)

		expect(placement).toMatchObject({ matchedText: '四月から賃金を受け取っていなかった' })
	})

	test('is counted in code points in both texts', () => {
		const oldText = `🚩 ${OPENING} 🚩🚩 ${STRIKE}`

		const placement = carryIn('called a strike', oldText, (text) => `𝔸𝔹 ${text}`)

		const [before] = `𝔸𝔹 ${oldText}`.split('called a strike')
		expect(placement).toMatchObject({ state: 'exact', start: [...before!].length })
	})
})

describe('a passage that is lost', () => {
	test('comes with a guess where the same words stand elsewhere', () => {
		const other = 'In Suakin too the men called a strike, though nobody wrote about it at the time.'
		const text = [OPENING, REPLY, other].join('\n\n')

		const placement = carry('called a strike', text, { oldText: `${OLD}\n\n${other}` })

		const start = text.indexOf('called a strike')
		expect(placement).toEqual({
			state: 'orphaned',
			guess: { start, end: start + 15, words: 'called a strike' },
		})
	})

	test('comes without one where nothing is', () => {
		const text = [OPENING, REPLY, CLOSING].join('\n\n')

		expect(carry(STRIKE, text)).toEqual({ state: 'orphaned', guess: null })
	})
})

describe('a quote of which no older text is known', () => {
	const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix })

	test('is placed where its words stand once', () => {
		expect(placeQuote(OLD, quote('called a strike'))).toMatchObject({
			state: 'exact',
			start: OLD.indexOf('called a strike'),
		})
	})

	test('is placed by what stands around it where its words stand twice', () => {
		const text = `${OPENING} Nobody answered. Weeks went by.\n\n${REPLY} Nobody answered. The cranes waited.`

		const placement = placeQuote(
			text,
			quote('Nobody answered.', 'having read in full. ', ' The cranes'),
		)

		expect(placement).toMatchObject({ state: 'exact', start: text.lastIndexOf('Nobody answered.') })
	})

	test('is ambiguous where nothing tells its copies apart', () => {
		expect(placeQuote('No pasarán. '.repeat(3), quote('No pasarán.'))).toMatchObject({
			state: 'ambiguous',
		})
	})

	test('is orphaned in a text that does not say it', () => {
		expect(placeQuote(OLD, quote('a treaty of friendship and trade'))).toEqual({
			state: 'orphaned',
			guess: null,
		})
	})
})
