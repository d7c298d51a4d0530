import { BROWSER, browserDatabase } from './browser-database.ts'
import { tell } from './channel.ts'
import type { KeptHighlight } from './kept.ts'
import { passageOf, post } from './posting.ts'

/** What became of the highlights that were brought along. What is not among them is still in this browser. */
export interface Report {
	placed: number
	already: number
	refused: { highlight: KeptHighlight; why: string }[]
	/** Whether the library could not be asked about the rest. */
	isUnfinished: boolean
}

const WHY = {
	unknown: 'Its article is not here, or it was removed under an account.',
	'other-words': 'The text has changed and does not say these words in one place only.',
}

/** What was marked in this browser without an account. */
export async function highlightsHere(): Promise<KeptHighlight[]> {
	const all = await (await browserDatabase()).getAllFromIndex('highlights', 'owner', BROWSER)
	return all.filter(({ isRemoved }) => !isRemoved)
}

/** Brings all of it into a reader's account. Each stays in this browser until the library has it, or has said that it has. */
export async function bringAlong(readerId: string): Promise<Report> {
	const report: Report = { placed: 0, already: 0, refused: [], isUnfinished: false }
	for (const highlight of await highlightsHere()) {
		const answer = await post(readerId, { deed: 'carry', passage: passageOf(highlight) })
		if (typeof answer === 'string') return { ...report, isUnfinished: true }
		if (answer.outcome === 'refused') {
			report.refused.push({ highlight, why: WHY[answer.why] })
			continue
		}
		if (answer.outcome === 'done') report.placed++
		else report.already++
		await putAway(readerId, highlight, answer)
	}
	return report
}

async function putAway(
	owner: string,
	{ id }: KeptHighlight,
	answer: { at: number; highlight?: KeptHighlight | null },
): Promise<void> {
	const db = await browserDatabase()
	const tx = db.transaction('highlights', 'readwrite')
	await tx.store.delete([BROWSER, id])
	if (answer.highlight)
		await tx.store.put({ ...answer.highlight, owner, at: answer.at, isRemoved: false })
	await tx.done
	tell()
}
