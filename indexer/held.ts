import { type Held, heldTexts } from '#db/holding-back'
import { dropHeld, publishHeld } from '#db/publishing'
import type { HeldCommand } from './held-usage.ts'
import type { Library } from './library.ts'

/** What came of asking about what waits for an editor; `isChanged`: readers see another text now. */
export interface Holding {
	isDone: boolean
	isChanged: boolean
	text: string
}

export async function holding({ db }: Pick<Library, 'db'>, command: HeldCommand): Promise<Holding> {
	const { wish, json } = command
	if (wish.kind === 'list') {
		const held = await heldTexts(db)
		const text = json ? JSON.stringify({ held }) : heldText(held)
		return { isDone: true, isChanged: false, text }
	}
	const isPublished = wish.kind === 'publish'
	const isDone = await (isPublished ? publishHeld : dropHeld)(db, wish.article)
	if (!isDone) return { isDone, isChanged: false, text: `No text of ${wish.article} waits` }
	const text = isPublished
		? `Readers of ${wish.article} see the newer text; the highlights that stand nowhere in it are kept`
		: `The newer text of ${wish.article} is turned down; importing it again changes nothing`
	return { isDone, isChanged: isPublished, text }
}

function heldText(held: readonly Held[]): string {
	if (held.length === 0) return 'No text waits for an editor'
	return [
		...held.map(
			({ articleId, title, lost, marked, since }) =>
				`${articleId}  ${title || 'Untitled'}: ${lost} of ${marked} highlights would lose their place; since ${since.toISOString()}`,
		),
		'',
		'To show readers the newer text: npm run indexer -- held --publish ARTICLE; to go on without it: --drop ARTICLE',
	].join('\n')
}
