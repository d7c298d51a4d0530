import type { DigestReport } from './digest.ts'

/** Whether everybody was come to and got their mail. */
export const isWellMailed = ({ failed, left }: DigestReport) => failed === 0 && left === 0

/** A run in a line or two. */
export function digestText({ mailed, failed, left, waiting }: DigestReport): string {
	const parts = [
		mailed === 1 ? '1 mail sent' : `${mailed} mails sent`,
		failed > 0 && `${failed} failed`,
		left > 0 && `${left} readers left for the next run`,
	]
	const lines = [parts.filter(Boolean).join(', ')]
	if (failed + left > 0) lines[0] += '; nothing is lost, the next run tries again'
	if (waiting > 0)
		lines.push(
			`${waiting} new articles are not in the search index yet, and are mailed when they are: npm run indexer -- sync`,
		)
	return lines.join('\n')
}
