import { correctionFrom } from '#db/correction-wish'
import { correct, correctionsOf, type KeptCorrection, withdraw } from '#db/corrections'
import { understand } from '#db/understanding'
import type { CorrectCommand } from './correct-usage.ts'
import type { Library } from './library.ts'

/** What became of a wish to correct: what there is to say, and whether the article has a newer version. */
export interface Correcting {
	isDone: boolean
	isChanged: boolean
	text: string
}

/** Does what `correct` was asked, or says why not. Lists when nothing is to be changed. */
export async function correcting(
	{ db }: Pick<Library, 'db'>,
	{ article, wish, by }: CorrectCommand,
): Promise<Correcting> {
	if (wish.kind === 'list') return listed(article, await correctionsOf(db, article))
	if (wish.kind === 'withdraw') {
		const { field, was: passage } = wish
		const outcome = await withdraw(db, article, { field, passage, understand })
		return told(article, outcome, {
			notThere: `there is no correction of ${field === 'text' ? `“${passage}”` : field} to withdraw`,
			done: 'The correction is withdrawn.',
		})
	}
	const checked = correctionFrom(wish)
	if ('wrong' in checked) return refusal(checked.wrong)
	const outcome = await correct(db, article, { ...checked, by, understand })
	return told(article, outcome, {
		notThere: 'the passage does not stand in the text, word for word and within one paragraph',
		done: 'The correction is made; it will be made again after every import.',
	})
}

function listed(article: string, corrections: KeptCorrection[] | null): Correcting {
	if (corrections === null) return refusal(`there is no article ${article}`)
	const lines = corrections.map(({ correction, was, by, madeAt }) => {
		const value = correction.field === 'text' ? correction.now : correction.value
		const who = [madeAt.toISOString().slice(0, 10), by].filter(Boolean).join(', by ')
		return `${correction.field}: ${shown(was)} → ${shown(value)}  (${who})`
	})
	return {
		isDone: true,
		isChanged: false,
		text: lines.join('\n') || `Nothing of ${article} was corrected`,
	}
}

const shown = (value: unknown) => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value))

function told(
	article: string,
	outcome: Awaited<ReturnType<typeof correct>>,
	{ notThere, done }: { notThere: string; done: string },
): Correcting {
	if (outcome === 'unknown') return refusal(`there is no article ${article}`)
	if (outcome === 'not-there') return refusal(notThere)
	const isChanged = outcome === 'changed'
	return { isDone: true, isChanged, text: isChanged ? done : `${done} The article says the same.` }
}

const refusal = (text: string): Correcting => ({ isDone: false, isChanged: false, text })
