import type { Repair } from '#article/article'

/** What a text was set with and is no part of what it says. Joiners stay: Persian and Arabic are written with them. */
const SIGNS = '\\u00ad\\u200b\\u2060\\ufeff\\ufb00-\\ufb06'
const WORD_WITH_SIGN = new RegExp(`[^ \\n\\t]*[${SIGNS}][^ \\n\\t]*`, 'gu')
const HAS_SIGN = new RegExp(`[${SIGNS}]`, 'u')

/** Soft hyphens, zero-width signs and Latin ligatures taken out of a text, word by word, each with its repair. */
export function withoutTypesetting(text: string, repairs: Repair[]): string {
	if (!HAS_SIGN.test(text)) return text
	return text.replace(WORD_WITH_SIGN, (raw) => {
		const fixed = raw
			.replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKD'))
			.replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
		repairs.push({ raw, fixed, rule: ruleFor(raw), confidence: 1 })
		return fixed
	})
}

const RULES = ['set-ligature', 'set-soft-hyphen', 'set-zero-width'] as const

/** Whether a repair only took out what a text was set with. */
export function isTypesetting({ rule }: Repair): boolean {
	return RULES.some((known) => known === rule)
}

function ruleFor(raw: string): (typeof RULES)[number] {
	if (/[\ufb00-\ufb06]/u.test(raw)) return 'set-ligature'
	return raw.includes('\u00ad') ? 'set-soft-hyphen' : 'set-zero-width'
}
