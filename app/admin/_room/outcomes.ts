import type { Outcome } from '#db/schema/archive'

/** Every end that an input can come to, the gravest first. */
export const OUTCOMES = ['failed', 'skipped', 'held', 'new', 'changed', 'unchanged'] as const

/** How many came to which end: `2 failed, 12 new`. */
export function outcomesInWords(outcomes: Partial<Record<Outcome, number>>): string {
	const words = OUTCOMES.filter((outcome) => outcomes[outcome]).map(
		(outcome) => `${outcomes[outcome]?.toLocaleString('en')} ${outcome}`,
	)
	return words.join(', ') || 'nothing read'
}
