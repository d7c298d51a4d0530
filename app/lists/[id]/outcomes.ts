import type { ItemChange, Outcome } from './order.ts'

/** Whether a change is of what somebody wrote, which is kept for them where it cannot be saved. */
export const isOfWords = <T extends ItemChange>(
	change: T,
): change is Extract<T, { do: 'note' | 'title' }> => change.do === 'note' || change.do === 'title'

export const DONE: Outcome = { fault: null }

/** Why a change was not made, as far as that is known without asking the library. */
export const notMade = (change: ItemChange): Outcome => ({
	fault: isOfWords(change)
		? 'That was not saved. What you wrote is still here; try again.'
		: 'That was not saved; the list is as it was. Try again.',
})

export const SIGNED_OUT: Outcome = {
	fault: 'That was not saved: you are signed out. Sign in, in another tab, and try again.',
}

/** Of words on something that is off the list, or on a list that is no longer theirs to change. */
export const NOT_HERE: Outcome = {
	fault: 'That was not saved: it is off the list, or you may not change the list any more.',
}

/** Of words that others have written over since they were read. */
export const writtenMeanwhile = (theirs: string): Outcome => ({
	fault:
		'That was not saved: somebody wrote something else here meanwhile. Save it again to put yours in its place.',
	theirs,
})

/** Why something was not taken back. */
export const notTakenBack = ({ fault, theirs }: Outcome): string =>
	theirs === undefined && fault !== null ? fault : NOT_TAKEN_BACK

export const NOT_TAKEN_BACK =
	'That was not taken back: what stands there was changed again meanwhile.'
