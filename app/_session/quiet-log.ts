import { formatWithOptions } from 'node:util'

/** What may tell who somebody is, or what they asked, and what is written in its place. */
const TELLING: readonly [RegExp, string | ((found: string) => string)][] = [
	[/[^\s<>"'`(),:;@/\\=]+@[^\s<>"'`(),:;@/\\=]+\.[a-z]{2,}/gi, '…@…'],
	[/\b(?!127\.)(?:\d{1,3}\.){3}\d{1,3}\b/g, (found) => found.replace(/\d+$/, '0')],
	[/\b(?:[\da-f]{1,4}:){3,7}[\da-f:]*/gi, (found) => `${found.split(':').slice(0, 3).join(':')}::`],
	[/\?[^\s"'`()<>?=&]+=[^\s"'`()<>]*/g, '?…'],
]

/** A line for the log without addresses of people, whole network addresses, or what stands behind `?` in an address. */
export function quieted(line: string): string {
	return TELLING.reduce(
		(text, [telling, instead]) =>
			typeof instead === 'string' ? text.replace(telling, instead) : text.replace(telling, instead),
		line,
	)
}

/**
 * Lets whatever this program logs from now on pass through `quieted`: what others' code says of a failure, no rule of ours
 * reaches. Nothing is logged less.
 */
export function quietLog(): void {
	for (const level of ['log', 'info', 'warn', 'error'] as const) {
		const write = console[level].bind(console)
		console[level] = (...said: unknown[]) =>
			write(quieted(formatWithOptions({ depth: 6 }, ...said)))
	}
}
