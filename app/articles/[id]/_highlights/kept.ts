import { useEffect, useOptimistic, useTransition } from 'react'
import type { Highlight } from '#db/highlights'
import { change, remove, restore } from '../../../_ui/highlight-actions.ts'
import { mark } from './actions.ts'

/** A highlight as the article page needs it. */
export type Kept = Pick<
	Highlight,
	'id' | 'versionId' | 'colour' | 'note' | 'tags' | 'rev' | 'quote' | 'state' | 'range' | 'words'
>

/** What a reader may change of a highlight. */
export type Wish = Partial<Pick<Kept, 'colour' | 'note' | 'tags'>>

type Foreseen =
	| { deed: 'add'; highlight: Kept }
	| { deed: 'change'; id: string; wish: Wish }
	| { deed: 'remove'; id: string }

/** Told what went wrong, in words for the reader; by then the page shows again what is kept. */
type Fail = (problem: string) => void

/** A highlight that stands in the open version. */
export type Placed = Kept & { range: NonNullable<Kept['range']> }

const UNREACHED = 'Carrel could not be reached, so nothing was changed. Try again in a moment.'

/** The reader's highlights of an article, each change shown at once and taken back if it could not be kept. */
export function useKept(articleId: string, kept: Kept[]) {
	const [shown, foresee] = useOptimistic(kept, foreseen)
	const [isSaving, startSaving] = useTransition()
	useStayUntil(!isSaving)

	const send = (change: Foreseen, deed: () => Promise<string | null>, fail: Fail) =>
		startSaving(async () => {
			foresee(change)
			const problem = await deed().catch(() => UNREACHED)
			if (problem) fail(problem)
		})

	return {
		shown,
		isSaving,
		add(highlight: Placed, fail: Fail) {
			const { id, versionId, colour, note, quote, range } = highlight
			const passage = { id, articleId, versionId, colour, note, quote, ...range }
			send({ deed: 'add', highlight }, () => mark(passage), fail)
		},
		change(id: string, wish: Wish, fail: Fail) {
			send({ deed: 'change', id, wish }, () => change(id, wish), fail)
		},
		remove(id: string, fail: Fail) {
			send({ deed: 'remove', id }, () => remove(id), fail)
		},
		restore(highlight: Kept, fail: Fail) {
			send({ deed: 'add', highlight }, () => restore(highlight.id), fail)
		},
	}
}

/** A page that is left while something is being saved might lose it; the browser asks before it does. */
function useStayUntil(isSaved: boolean): void {
	useEffect(() => {
		if (isSaved) return
		const ask = (event: BeforeUnloadEvent) => event.preventDefault()
		addEventListener('beforeunload', ask)
		return () => removeEventListener('beforeunload', ask)
	}, [isSaved])
}

function foreseen(kept: Kept[], change: Foreseen): Kept[] {
	if (change.deed === 'remove') return kept.filter(({ id }) => id !== change.id)
	if (change.deed === 'change')
		return kept.map((one) => (one.id === change.id ? { ...one, ...change.wish } : one))
	return [...kept.filter(({ id }) => id !== change.highlight.id), change.highlight]
}
