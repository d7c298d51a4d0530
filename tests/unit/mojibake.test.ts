import { describe, expect, test } from 'vitest'
import { lostFormsOf } from '#article/spellings/lost-forms'
import { repairerOf } from '#indexer/clean/mojibake'
import { flatten, garble } from '#support/spip-dump'

const repair = (text: string, document = text) => repairerOf(document)(text)

describe('an apostrophe or a dash that became âEuros"', () => {
	test.each([
		['IranâEuros" s army', 'Iran’s army', 'clitic'],
		['they shouldnâEuros" t have', 'they shouldn’t have', 'clitic'],
		['lâEuros" homme de la rue', 'l’homme de la rue', 'elision'],
		['OâEuros" Connor spoke', 'O’Connor spoke', 'elision'],
		['the PeshmâEuros"erga', 'the Peshm’erga', 'letters-both-sides'],
		['the ShiâEuros" a south', 'the Shi’a south', 'short-tail'],
		['a plan âEuros" and a map', 'a plan – and a map', 'spaces-both-sides'],
		['from 1917âEuros"1921', 'from 1917–1921', 'between-numbers'],
		['the driversâEuros" turn', 'the drivers’ turn', 'plural-possessive'],
		['they came.âEuros" Others', 'they came.— Others', 'fallback-dash'],
	])('%s', (raw, fixed, rule) => {
		const { text, repairs } = repair(raw)

		expect(text).toBe(fixed)
		expect(repairs.map((one) => one.rule)).toEqual([rule])
	})

	test('is decided by the clean form that stands elsewhere in the document', () => {
		const { text, repairs } = repair('al-ShaâEuros" qi', "Later al-Sha'qi wrote of it.")

		expect(text).toBe('al-Sha’qi')
		expect(repairs).toEqual([
			{ raw: 'ShaâEuros" qi', fixed: 'Sha’qi', rule: 'clean-form', confidence: 0.95 },
		])
	})

	test('is repaired where it stands, and its clean neighbours stay as they are', () => {
		const { text, repairs } = repair(`Iran's bases and IranâEuros" s allies`)

		expect(text).toBe("Iran's bases and Iran’s allies")
		expect(repairs).toHaveLength(1)
	})

	test('keeps account with the word around it', () => {
		expect(repair('the imperialismâEuros" s end').repairs).toEqual([
			{ raw: 'imperialismâEuros" s', fixed: 'imperialism’s', rule: 'clitic', confidence: 1 },
		])
	})
})

describe('other garbles', () => {
	test.each([
		['âEurosoequoted wordsâEuros , he said', '“quoted words”, he said'],
		['âEurosoequoted wordsâEuros and more', '“quoted words” and more'],
		['and so onâEuros¦', 'and so on…'],
		['Iranâ€™s â€œwordsâ€\u009d â€” here', 'Iran’s “words” — here'],
		['IranÃ¢â‚¬â„¢s', 'Iran’s'],
		['cafÃ©, NoÃ«l, MÃ¼nchen', 'café, Noël, München'],
		['ErdoÄŸan and DiyarbakÄ±r', 'Erdoğan and Diyarbakır'],
		['Ã\u00a0 la carte', 'à la carte'],
		['voilÃ  tout', 'voilà tout'],
		['ÃEuros Paris', 'À Paris'],
		['cÅ"ur', 'cœur'],
		['Euros40 a day', '€40 a day'],
		['a curl \u0014 and on', 'a curl — and on'],
		['Ð¿Ñ€Ð°Ð²Ð´Ð°', 'правда'],
	])('%s', (raw, fixed) => {
		expect(repair(raw).text.replaceAll('\u00a0', ' ').replace(/ +/g, ' ')).toBe(fixed)
	})

	test('a closing quote is believed only after an opening one', () => {
		expect(repair('no quote wordsâEuros here').text).toBe('no quote wordsâEuros here')
	})

	test('a letter that several could have been shows that it is lost', () => {
		const { text, repairs } = repair('Mar\u0019ek')

		expect(text).toBe('Mar\ufffdek')
		expect(repairs[0]?.confidence).toBeLessThan(0.5)
	})
})

describe('names that lost letters beyond Latin-1', () => {
	test.each([
		['0stanbul', 'İstanbul'],
		['Diyarbak1r', 'Diyarbakır'],
		['Erdo\u001fan', 'Erdoğan'],
		['Erdo an', 'Erdoğan'],
		['Demirta_', 'Demirtaş'],
		['K1l1çdaro\u001flu', 'Kılıçdaroğlu'],
		['Wa\u0042\u0019sa', 'Wałęsa'],
		['}i~ek', 'Žižek'],
	])('%s', (raw, fixed) => {
		expect(repair(`Yesterday ${raw}'s speech`).text).toBe(`Yesterday ${fixed}'s speech`)
	})

	test('have no form that could be an ordinary word', () => {
		for (const name of ['Niš', 'Paris', 'Ōe'])
			expect(Object.values(lostFormsOf(name)).flat()).toEqual([])
	})
})

describe('clean text', () => {
	test.each([
		'“IRMÃ”, «Â», SKÅ—ÖÄ…, "Å" and CAFÉ™; « LIBERTÉ » — À bas! É”',
		'Äxte, Übermut, Ångström, Ä!, MANHÃ-TARDE, A MANHÃ AZUL, SÃO',
		'Euros 40, the Euros of 2020, EUROS2020, #Euros2024',
		"[16 April] C'est l'été où l'on s'en va… — ¿Qué? ¡No! Où êtes-vous ?",
		'İstanbul’da ağaç, ışık, göğüs, şeker; Kâzım, Hâlâ — “evet”',
		'Table_1 { a | b } ~ x^2 `code` 1st 2nd',
	])('stays as it is: %s', (text) => {
		const { text: same, repairs } = repair(text.replace('', ''))

		expect(same).toBe(text.replace('', ''))
		expect(repairs).toEqual([])
	})

	test('stays as it is, whatever its words and signs', () => {
		for (let seed = 1; seed <= 400; seed++) {
			const text = someText(seed)

			expect(repair(text)).toEqual({ text, repairs: [] })
		}
	})

	test('comes back from the export, and a second cleaning changes nothing', () => {
		let repaired = 0
		for (let seed = 1; seed <= 400; seed++) {
			const once = repair(garble(someText(seed)))
			repaired += once.repairs.length

			expect(repair(once.text).text).toBe(once.text)
		}
		expect(repaired).toBeGreaterThan(400)
	})

	test('survives the export in what a reader reads', () => {
		const text = 'The clerk’s café – “open”, they’d say – sold crêpes for €3… and Noël’s bûche.'

		expect(repair(garble(text)).text).toBe(text)
		expect(repair(flatten(text)).text).toBe(
			`The clerk's café - "open", they'd say - sold crêpes for €3... and Noël's bûche.`,
		)
	})
})

const WORDS = (
	'the workers of l’été été où ça façon cœur œuvre naïf Noël À Éluard Ça señor niñez ¿qué? ¡basta! corazón pingüino Ñandú ' +
	'ığdır şeker ağaç çiçek gün İzmir Şırnak Ömer hâlâ kâr São João irmã IRMÃ MANHÃ coração Àvila Müller straße Öl Äpfel ' +
	"don't it’s Shi'a Sha’bi Côte-d’Ivoire 1917–1921 £40 €40 20 °C § 4 © 2020 « mot » „Wort“ “word” ‘word’ — – … • ™ ‰ † " +
	'Åse blå Ærø Łódź Wałęsa Žižek Vučić Erdoğan al-Hashd N’Djamena O’Connor §12 ±3 ½ º ª'
).split(' ')
const ENDS = [
	'',
	'',
	'',
	',',
	'.',
	';',
	' :',
	'…',
	'”',
	'’',
	' »',
	'—',
	'!',
	'?',
	'"',
	')',
	'\u00a0!',
]

function someText(seed: number): string {
	const random = generator(seed)
	const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? ''
	return Array.from({ length: 40 }, () => pick(WORDS) + pick(ENDS)).join(' ')
}

/** Numbers between 0 and 1, the same ones for the same seed. */
function generator(seed: number): () => number {
	let state = seed
	return () => {
		state = (state * 1664525 + 1013904223) % 2 ** 32
		return state / 2 ** 32
	}
}

test('soft hyphens, zero-width signs and ligatures go, and the record says so', () => {
	const repair = repairerOf('')

	const repaired = repair('The co\u00adoperative sold \ufb01sh and \ufb02our, one\u200b by one.')

	expect(repaired.text).toBe('The cooperative sold fish and flour, one by one.')
	expect(repaired.repairs.map(({ raw, fixed, rule }) => [raw, fixed, rule])).toEqual([
		['co\u00adoperative', 'cooperative', 'set-soft-hyphen'],
		['\ufb01sh', 'fish', 'set-ligature'],
		['\ufb02our,', 'flour,', 'set-ligature'],
		['one\u200b', 'one', 'set-zero-width'],
	])
	expect(repair(repaired.text)).toEqual({ text: repaired.text, repairs: [] })
})

test('what joins the letters of Persian is no typesetting', () => {
	const text = 'می\u200cخواهم'

	expect(repairerOf('')(text)).toEqual({ text, repairs: [] })
})
