import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { BROWSER } from '../../../_keeping/browser-database.ts'
import type { Wish } from '../../../_keeping/changes.ts'
import type { Kept, KeptHighlight, Who } from '../../../_keeping/kept.ts'
import { highlightShelf, learn } from '../../../_keeping/shelf.ts'
import { ownerOf } from '../../../_keeping/who.ts'
import { showToast } from '../../../_ui/toasts.tsx'
import { inThisVersion, nameOfArticle } from './in-this-version.ts'

export type { Wish } from '../../../_keeping/changes.ts'
export type { Kept } from '../../../_keeping/kept.ts'

/** A highlight that stands in the open version. */
export type Placed = Kept & { range: NonNullable<Kept['range']> }

/** Told what went wrong, in words for the reader; by then the page shows again what is kept. */
type Fail = (problem: string) => void

/** What the server says of an article's highlights: whose page it is, what they are, and when that was. */
export interface Told {
	who: Who
	at: number
	highlights: KeptHighlight[]
}

/**
 * The highlights of an article: those of whoever is here, or, without an account, those of this browser. Each change is shown
 * at once and kept in this browser until the server has it.
 */
export function useKept(articleId: string, told: Told) {
	const { who, at, highlights } = told
	// biome-ignore lint/correctness/useExhaustiveDependencies: what the server says later is learned, not begun with.
	const shelf = useMemo(
		() => highlightShelf(ownerOf(who), articleId, highlights),
		[articleId, who.readerId, who.isCopy],
	)
	useEffect(() => {
		if (who.readerId) learn(who.readerId, { at, highlights }, articleId).catch(console.error)
	}, [articleId, who.readerId, at, highlights])
	const kept = useSyncExternalStore(shelf.subscribe, shelf.shown, shelf.shown)
	const shown = useMemo(() => inThisVersion(articleId, kept.highlights), [articleId, kept])

	/** As it is kept, and not as it is shown in another version than it was marked in. */
	const whole = (one: Kept): KeptHighlight => ({
		...named(one),
		...kept.highlights.find(({ id }) => id === one.id),
	})
	const named = (one: Kept): KeptHighlight => ({
		...nameOfArticle(articleId),
		createdAt: new Date().toISOString(),
		...one,
	})

	return {
		shown,
		isSaving: kept.isSaving,
		add(highlight: Placed, fail: Fail) {
			void shelf.make({ deed: 'add', highlight: whole(highlight) }, fail)
			if (shelf.owner === BROWSER) sayOnceWhere()
		},
		/** `upon` is the highlight as its reader saw it when they began to change it, where that took them a while. */
		change(id: string, wish: Wish, fail: Fail, upon?: Kept) {
			void shelf.make({ deed: 'change', id, wish }, fail, upon && named(upon))
		},
		remove(id: string, fail: Fail) {
			void shelf.make({ deed: 'remove', id }, fail)
		},
		restore(highlight: Kept, fail: Fail) {
			const { colour, note, tags } = highlight
			const as = { ...whole(highlight), colour, note, tags }
			void shelf.make({ deed: 'restore', highlight: as }, fail)
		},
	}
}

/** Says with the first highlight that is made without an account where it is. */
function sayOnceWhere() {
	const said = 'carrel-said-where'
	if (localStorage.getItem(said)) return
	localStorage.setItem(said, 'yes')
	showToast({ text: 'Kept in this browser alone. With an account you have it everywhere.' })
}
