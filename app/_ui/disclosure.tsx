'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/**
 * A panel that opens below its summary, without script too. With it, Escape closes it and gives the focus back, and so do
 * a press beside it and a link in it. `shortcut` is its key.
 */
export function Disclosure({
	summary,
	shortcut,
	className,
	children,
}: {
	summary: ReactNode
	shortcut: string
	className: string | undefined
	children: ReactNode
}) {
	const details = useRef<HTMLDetailsElement>(null)

	useEffect(() => {
		const close = () => {
			if (details.current) details.current.open = false
		}
		const back = (event: KeyboardEvent) => {
			if (event.key !== 'Escape' || !details.current?.open || event.defaultPrevented) return
			event.preventDefault()
			close()
			details.current.querySelector('summary')?.focus({ preventScroll: true })
		}
		const press = ({ target }: PointerEvent) => {
			if (target instanceof Node && !details.current?.contains(target)) close()
		}
		const follow = ({ target }: MouseEvent) => {
			if (target instanceof Element && details.current?.contains(target.closest('a'))) close()
		}
		document.addEventListener('keydown', back)
		document.addEventListener('pointerdown', press)
		document.addEventListener('click', follow)
		return () => {
			document.removeEventListener('keydown', back)
			document.removeEventListener('pointerdown', press)
			document.removeEventListener('click', follow)
		}
	}, [])

	return (
		<details ref={details} className={className}>
			<summary data-key={shortcut} aria-keyshortcuts={shortcut}>
				{summary}
			</summary>
			{children}
		</details>
	)
}
