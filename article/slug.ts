/** Letters that Unicode does not decompose into an ASCII letter and a mark. */
const FOLDS: Readonly<Record<string, string>> = {
	æ: 'ae',
	œ: 'oe',
	ß: 'ss',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ħ: 'h',
	ı: 'i',
}

/** A name as it stands in an address: `José Ángel Ørsted` is `jose-angel-orsted`. Other scripts keep their letters. Never empty. */
export function slugOf(name: string): string {
	const slug = name
		.toLowerCase()
		.normalize('NFKD')
		// An accent on a Latin letter is spelling; a mark in another script may be a letter of its own.
		.replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
		.replace(/[æœßøłđðþħı]/g, (letter) => FOLDS[letter] ?? letter)
		.replace(/['’ʼ`]/g, '')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '')
	return slug.normalize('NFC') || 'unnamed'
}
