import { joinArticles } from '#db/joining'
import { understand } from '#db/understanding'
import { correcting } from '../correct.ts'
import { holding } from '../held.ts'
import type { Library } from '../library.ts'
import { appointing } from '../reader.ts'
import { starting } from '../start-here.ts'
import type { Given } from '../usage.ts'
import { runSync } from './indexing.ts'
import { complain, print, tell } from './printing.ts'

/** Puts something right by hand. */
export async function runCorrect(library: Library, command: Given<'correct'>): Promise<number> {
	return toldAndSynced(library, await correcting(library, command))
}

/** Decides about texts that wait for an editor. */
export async function runHeld(library: Library, command: Given<'held'>): Promise<number> {
	return toldAndSynced(library, await holding(library, command))
}

/** Puts lists before readers to start with. */
export async function runStartHere(
	library: Library,
	command: Given<'start-here'>,
): Promise<number> {
	return tell(await starting(library, command))
}

/** Gives accounts their roles. */
export async function runReader(library: Library, command: Given<'reader'>): Promise<number> {
	return tell(await appointing(library, command))
}

/** Makes two articles one. */
export async function runJoin(
	library: Library,
	{ article, other }: Given<'join'>,
): Promise<number> {
	const outcome = await joinArticles(library.db, { keep: article, other, understand })
	if (outcome !== 'joined') {
		complain(
			outcome === 'unknown'
				? `${article} and ${other} are not both here`
				: 'They are one article already',
		)
		return 1
	}
	print(`${other} is joined to ${article}, and its id leads there`)
	return runSync(library)
}

interface Told {
	isDone: boolean
	isChanged: boolean
	text: string
}

async function toldAndSynced(library: Library, told: Told): Promise<number> {
	const code = tell(told)
	return told.isChanged ? runSync(library) : code
}
