'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import {
	type KeyboardEvent,
	lazy,
	type MouseEvent,
	Suspense,
	useEffect,
	useId,
	useRef,
	useState,
} from 'react'
import { signInPath } from '../_session/return-path.ts'
import styles from './add-to-list.module.css'
import { type Choice, choicesFor } from './add-to-list-actions.ts'
import { addToListPath } from './add-to-list-path.ts'
// What is loaded later looks right from the first.
import './list-choices.module.css'

const ListChoices = lazy(() =>
	import('./list-choices.tsx').then(({ ListChoices }) => ({ default: ListChoices })),
)

/**
 * The way from an article, or a result, onto a reader's lists; `l` opens it. Without script it is a link to a page
 * that does the same; whoever is not signed in is led to that first.
 */
export function AddToList({ articleId, title }: { articleId: string; title: string }) {
	const [choices, setChoices] = useState<Choice[] | 'asking' | null>(null)
	const button = useRef<HTMLAnchorElement>(null)
	const around = useRef<HTMLDivElement>(null)
	const panel = useId()
	const router = useRouter()
	const here = useHere()
	const address = addToListPath(articleId, here)

	const open = async (event: MouseEvent) => {
		if (event.metaKey || event.ctrlKey || event.shiftKey) return
		event.preventDefault()
		if (choices) return setChoices(null)
		setChoices('asking')
		try {
			const found = await choicesFor(articleId)
			if (!found) router.push(signInPath(address))
			setChoices(found)
		} catch {
			// The page that does the same will say what is wrong, or will have come back by then.
			router.push(address)
		}
	}
	const closeOnEscape = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || !choices) return
		event.preventDefault()
		event.stopPropagation()
		setChoices(null)
		button.current?.focus()
	}
	useKey('l', button)
	useOutside(around, choices !== null, () => setChoices(null))

	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard here from the controls inside.
		<div className={styles.around} ref={around} onKeyDown={closeOnEscape}>
			<a
				ref={button}
				href={address}
				className={styles.open}
				data-add-to-list
				aria-expanded={choices !== null}
				aria-controls={choices ? panel : undefined}
				aria-label={`Add to list: ${title}`}
				aria-keyshortcuts="l"
				onClick={open}
			>
				Add to list
			</a>
			{choices && (
				<div id={panel} className={styles.panel} role="dialog" aria-label={`Lists for “${title}”`}>
					{choices === 'asking' ? (
						<p className="quiet" role="status">
							Looking at your lists…
						</p>
					) : (
						<Suspense>
							<ListChoices articleId={articleId} next={here} choices={choices} takesFocus />
						</Suspense>
					)}
				</div>
			)}
		</div>
	)
}

function useHere(): string {
	const path = usePathname()
	const query = useSearchParams().toString()
	return query ? `${path}?${query}` : path
}

const TYPING = 'input, textarea, select, [contenteditable="true"]'

/** Presses the link when the key is: the only one on the page, or the one beside what has the focus. */
function useKey(key: string, link: { current: HTMLElement | null }) {
	useEffect(() => {
		const press = (event: globalThis.KeyboardEvent) => {
			if (event.key !== key || event.defaultPrevented) return
			if (event.metaKey || event.ctrlKey || event.altKey) return
			const focused = document.activeElement ?? document.body
			if (focused.matches(TYPING) || link.current !== nearest(focused)) return
			event.preventDefault()
			link.current?.click()
		}
		document.addEventListener('keydown', press)
		return () => document.removeEventListener('keydown', press)
	}, [key, link])
}

function nearest(focused: Element): Element | null {
	let around: Element | null = focused
	while (around && !around.querySelector('[data-add-to-list]')) around = around.parentElement
	const links = around?.querySelectorAll('[data-add-to-list]') ?? []
	return links.length === 1 ? links[0]! : null
}

function useOutside(element: { current: HTMLElement | null }, isOpen: boolean, close: () => void) {
	useEffect(() => {
		if (!isOpen) return
		const press = ({ target }: PointerEvent) => {
			if (target instanceof Node && !element.current?.contains(target)) close()
		}
		document.addEventListener('pointerdown', press)
		return () => document.removeEventListener('pointerdown', press)
	})
}
