'use client'

import {
	type ReactNode,
	startTransition,
	useLayoutEffect,
	useMemo,
	useOptimistic,
	useRef,
	useState,
} from 'react'
import type { ListEntry } from '#article/lists/entry'
import { showToast } from '../../_ui/toasts.tsx'
import { changeItem } from './actions.ts'
import { Work } from './change-form.tsx'
import { type Drag, useDrag } from './drag.ts'
import styles from './item.module.css'
import { Item } from './item.tsx'
import { changed, doneInWords, type ItemChange, nameOf, type Outcome, undoing } from './order.ts'
import { notMade, notTakenBack } from './outcomes.ts'
import { type Around, step } from './steps.ts'
import { type Done, UndoBar } from './undo-bar.tsx'

type Props = {
	listId: string
	entries: ListEntry[]
	around: Around
	/** How many items stand before these, headings apart, and how many there are on the whole list. */
	start: number
	total: number
	page: number
	readWords: Readonly<Record<string, string>>
	mayChange: boolean
	/** What is said beneath an item, by its id. */
	beneath?: Readonly<Record<string, ReactNode>>
}

/** What is on a page of a list, in its order. A change shows at once and is taken back when it could not be kept. */
export function Items(props: Props) {
	const { listId, entries, around, start, page, readWords, mayChange, beneath } = props
	const list = useRef<HTMLOListElement>(null)
	const { shown, act, done, undo } = useChanges(props)
	const drag = useDrag(list, (itemId, after) => {
		const isSection = entries.some(({ id, kind }) => id === itemId && kind === 'section')
		act({ do: isSection ? 'move section' : 'move', itemId, after: after || topOf(around) })
	})
	const work = useMemo(() => ({ listId, page, act }), [listId, page, act])
	const isUnderSection = around.sections.length > 0
	return (
		<Work value={work}>
			<ol className={styles.items} ref={list} start={start + 1}>
				{shown.map((entry, n) => (
					<Item
						key={entry.id}
						entry={entry}
						up={step(shown, n, 'up', around)}
						down={step(shown, n, 'down', around)}
						drag={drag}
						drop={dropAt(shown, n, drag)}
						isUnderSection={isUnderSection}
						readWord={entry.kind === 'article' ? readWords[entry.articleId] : undefined}
						mayChange={mayChange}
						beneath={beneath?.[entry.id]}
					/>
				))}
			</ol>
			<UndoBar done={done} undo={undo} />
		</Work>
	)
}

/** So many changes can be taken back, the last first. */
const KEPT = 20

/** The items as they are shown, the way to change them, and what was done last and can be taken back. */
function useChanges({ listId, entries, around, start, total }: Props) {
	const [shown, showAlready] = useOptimistic(entries, changed)
	const [done, setDone] = useState<Done[]>([])
	const held = useRef<string | null>(null)

	const change = (wish: ItemChange, say = ({ fault }: Outcome) => fault ?? '') =>
		new Promise<Outcome>((tell) =>
			startTransition(async () => {
				showAlready(wish)
				const outcome = await changeItem({ ...wish, listId }).catch(() => notMade(wish))
				if (outcome.fault !== null) {
					setDone([])
					showToast({ text: say(outcome) })
				}
				tell(outcome)
			}),
		)

	const act = (wish: ItemChange): Promise<Outcome> => {
		held.current = document.activeElement?.id ?? null
		const entry = shown.find(({ id }) => id === wish.itemId)
		const back = undoing(shown, wish, topOf(around))
		const outcome = change(wish)
		if (!entry || !back) return outcome
		const said =
			wish.do === 'move'
				? placeInWords(changed(shown, wish), { entry, start, total })
				: doneInWords(nameOf(entry), wish)
		setDone((before) => [...before.slice(-(KEPT - 1)), { said, back }])
		return outcome
	}

	const undo = () => {
		const last = done.at(-1)
		if (!last) return
		held.current = `${last.back.do === 'put back' ? 'remove' : 'handle'}-${last.back.itemId}`
		change(last.back, notTakenBack)
		setDone((before) => before.slice(0, -1))
	}

	// What is moved, or put back, may have lost the focus on its way through the document.
	useLayoutEffect(() => {
		const control = shown && held.current && document.getElementById(held.current)
		const hasFocus = document.activeElement
		if (control && (hasFocus === document.body || hasFocus?.id === 'content')) control.focus()
	}, [shown])

	return { shown, act, done, undo }
}

/** What stands right before this page of the list. */
const topOf = ({ before }: Around) => before.at(-1) ?? ''

function placeInWords(
	entries: readonly ListEntry[],
	{ entry, start, total }: { entry: ListEntry; start: number; total: number },
): string {
	const place = entries
		.filter(({ kind }) => kind !== 'section')
		.findIndex(({ id }) => id === entry.id)
	return `“${nameOf(entry)}” is now ${start + place + 1} of ${total}.`
}

/** Where the line is drawn that shows the place of the drop: never on what is dragged, which moves along. */
function dropAt(entries: ListEntry[], n: number, { now }: Drag): 'above' | 'below' | undefined {
	if (!now) return undefined
	const first = entries[0]?.id === now.itemId ? 1 : 0
	if (now.after === '' && n === first) return 'above'
	return now.after === entries[n]?.id ? 'below' : undefined
}
