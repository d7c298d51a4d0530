'use client'

import { useRouter } from 'next/navigation'
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { signInPath } from '../_session/return-path.ts'
import styles from './add-to-list.module.css'
import { type Choice, choicesFor } from './add-to-list-actions.ts'
// What is loaded later looks right from the first.
import './list-choices.module.css'

const ListChoices = lazy(() =>
	import('./list-choices.tsx').then(({ ListChoices }) => ({ default: ListChoices })),
)

/** The link whose panel is open, and the lists to choose from once they are known. */
interface Open {
	link: HTMLAnchorElement
	choices: Choice[] | null
}

/** Opens the panel beside whichever `AddToListLink` is pressed; a page of results has twenty, and one of these. */
export function AddToList() {
	const [open, setOpen] = useState<Open | null>(null)
	const latest = useRef<Open | null>(null)
	const panel = useId()
	const router = useRouter()

	useEffect(() => {
		latest.current = open
		if (!open) return
		const { link } = open
		link.setAttribute('aria-expanded', 'true')
		link.setAttribute('aria-controls', panel)
		return () => {
			link.removeAttribute('aria-expanded')
			link.removeAttribute('aria-controls')
		}
	}, [open, panel])

	useEffect(() => {
		const ask = async (link: HTMLAnchorElement) => {
			setOpen({ link, choices: null })
			try {
				const choices = await choicesFor(link.dataset.addToList ?? '')
				if (!choices) router.push(signInPath(link.getAttribute('href') ?? '/lists'))
				setOpen(choices && { link, choices })
			} catch {
				// The page that does the same will say what is wrong, or will have come back by then.
				router.push(link.href)
				setOpen(null)
			}
		}
		const click = (event: MouseEvent) => {
			const link = linkOf(event)
			if (!link) return
			event.preventDefault()
			if (latest.current?.link === link) setOpen(null)
			else void ask(link)
		}
		const press = (event: KeyboardEvent) => {
			if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return
			if (event.key === 'Escape' && latest.current) {
				event.preventDefault()
				latest.current.link.focus()
				setOpen(null)
			}
			const focused = document.activeElement ?? document.body
			if (event.key !== 'l' || focused.matches(TYPING)) return
			const link = nearest(focused)
			if (!link) return
			event.preventDefault()
			link.click()
		}
		const pointAway = ({ target }: PointerEvent) => {
			const around = latest.current?.link.parentElement
			if (around && target instanceof Node && !around.contains(target)) setOpen(null)
		}
		document.addEventListener('click', click)
		document.addEventListener('keydown', press)
		document.addEventListener('pointerdown', pointAway)
		return () => {
			document.removeEventListener('click', click)
			document.removeEventListener('keydown', press)
			document.removeEventListener('pointerdown', pointAway)
		}
	}, [router])

	const around = open?.link.isConnected ? open.link.parentElement : null
	if (!open || !around) return null
	const { addToList: articleId = '', title = '' } = open.link.dataset
	return createPortal(
		<div id={panel} className={styles.panel} role="dialog" aria-label={`Lists for “${title}”`}>
			<Suspense fallback={LOOKING}>
				{open.choices ? (
					<ListChoices articleId={articleId} next={null} choices={open.choices} takesFocus />
				) : (
					LOOKING
				)}
			</Suspense>
		</div>,
		around,
	)
}

const LOOKING = (
	<p className="quiet" role="status">
		Looking at your lists…
	</p>
)

const TYPING = 'input, textarea, select, [contenteditable="true"]'

/** The link that a plain click is meant for; with a key held it is the browser's affair. */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
	if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return null
	if (!(event.target instanceof Element)) return null
	return event.target.closest<HTMLAnchorElement>('a[data-add-to-list]')
}

/** The only link on the page, or the one beside what has the focus. */
function nearest(focused: Element): HTMLAnchorElement | null {
	let around: Element | null = focused
	while (around && !around.querySelector('[data-add-to-list]')) around = around.parentElement
	const links = around?.querySelectorAll<HTMLAnchorElement>('a[data-add-to-list]') ?? []
	return links.length === 1 ? links[0]! : null
}
