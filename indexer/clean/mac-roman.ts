import type { Repair } from '#article/article'

/** What UTF-8 looks like once its bytes were read as the old Mac encoding: signs, then letters. */
const SIGNS: Readonly<{ [garble: string]: string }> = {
	...{
		'‚Äô': '’',
		'‚Äò': '‘',
		'‚Äú': '“',
		'‚Äù': '”',
		'‚Äì': '–',
		'‚Äî': '—',
		'‚Ä¶': '…',
		'‚Ä¢': '•',
	},
	...{ '¬´': '«', '¬ª': '»', '¬∞': '°', '¬£': '£', '¬©': '©', '¬†': '\u00a0', '‚Ç¨': '€' },
}
const LETTERS: Readonly<{ [garble: string]: string }> = {
	...{
		'√©': 'é',
		'√®': 'è',
		'√™': 'ê',
		'√´': 'ë',
		'√†': 'à',
		'√¢': 'â',
		'√§': 'ä',
		'√°': 'á',
		'√£': 'ã',
		'√•': 'å',
	},
	...{
		'√ß': 'ç',
		'√±': 'ñ',
		'√≥': 'ó',
		'√∂': 'ö',
		'√¥': 'ô',
		'√µ': 'õ',
		'√∏': 'ø',
		'√∫': 'ú',
		'√π': 'ù',
		'√ª': 'û',
	},
	...{
		'√º': 'ü',
		'√≠': 'í',
		'√Æ': 'î',
		'√Ø': 'ï',
		'√â': 'É',
		'√ñ': 'Ö',
		'√ú': 'Ü',
		'√ü': 'ß',
		'≈ì': 'œ',
		'√Ä': 'À',
	},
}

const GARBLED = new RegExp(
	`(\\p{L}{0,40})((?:${Object.keys(SIGNS).join('|')}|(?:${Object.keys(LETTERS).join('|')})(?=\\p{Ll})|(?<=\\p{Ll})(?:${Object.keys(LETTERS).join('|')}))+)(\\p{L}{0,40})`,
	'gu',
)
const ONE = new RegExp([...Object.keys(SIGNS), ...Object.keys(LETTERS)].join('|'), 'gu')

/** The text with what a Mac misread put right; a root sign before a number stays one. */
export function undoMacRoman(text: string, repairs: Repair[]): string {
	if (!/[√≈¬]|‚[ÄÇ]/u.test(text)) return text
	return text.replace(GARBLED, (raw) => {
		const fixed = raw.replace(ONE, (pair) => SIGNS[pair] ?? LETTERS[pair] ?? pair)
		repairs.push({ raw, fixed, rule: 'mac-roman', confidence: 0.9 })
		return fixed
	})
}
