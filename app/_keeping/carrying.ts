import { BROWSER, browserDatabase } from './browser-database.ts'
import { sayTheSame } from './changes.ts'
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
	for (const { id } of await highlightsHere()) {
		const brought = await bringOne(readerId, id)
		if (!brought) continue
		const { highlight, answer } = brought
		if (typeof answer === 'string') return { ...report, isUnfinished: true }
		if (answer.outcome === 'refused') report.refused.push({ highlight, why: WHY[answer.why] })
		else if (answer.outcome === 'done') report.placed++
		else report.already++
	}
	return report
}

/**
 * Brings one along as it is by now, and once more if it was changed while it was on its way. Null for one that another tab
 * has removed meanwhile.
 */
async function bringOne(readerId: string, id: string) {
	for (;;) {
		const highlight = await (await browserDatabase()).get('highlights', [BROWSER, id])
		if (!highlight || highlight.isRemoved) return null
		const answer = await post(readerId, { deed: 'carry', passage: passageOf(highlight) })
		const isOver = typeof answer === 'string' || answer.outcome === 'refused'
		if (isOver || (await putAway(readerId, highlight, answer))) return { highlight, answer }
	}
}

/** Gives a highlight to the reader, and says whether it still was what was sent; otherwise it stays. */
async function putAway(
	owner: string,
	sent: KeptHighlight,
	answer: { at: number; highlight?: KeptHighlight | null },
): Promise<boolean> {
	const db = await browserDatabase()
	const tx = db.transaction('highlights', 'readwrite')
	const now = await tx.store.get([BROWSER, sent.id])
	const isAsSent = !now || sayTheSame(now, sent)
	if (isAsSent) await tx.store.delete([BROWSER, sent.id])
	if (answer.highlight)
		await tx.store.put({ ...answer.highlight, owner, at: answer.at, isRemoved: false })
	await tx.done
	tell()
	return isAsSent
}
