import { counted } from './names.ts'

/** What became of an import, in a line: `12 works: 3 not found, 9 matched.` `outcomes` are all there are, in their order. */
export function summaryOf<Outcome extends string>(
	noun: string,
	outcomes: readonly [Outcome, name: string, ...unknown[]][],
	lines: readonly { outcome: Outcome }[],
): string {
	const parts = outcomes.flatMap(([outcome, name]) => {
		const { length } = lines.filter((line) => line.outcome === outcome)
		return length > 0 ? `${length.toLocaleString('en')} ${name.toLowerCase()}` : []
	})
	return `${counted(lines.length, noun)}: ${parts.join(', ')}.`
}
