'use client'

import { useRouter } from 'next/navigation'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react'
import styles from './over-time.module.css'

/** Lets a span of years be chosen among the bars within: dragged over, or taken by Shift and the arrow keys, then Enter. */
export function DragYears({ base, children }: { base: string; children: ReactNode }) {
	const router = useRouter()
	const room = useRef<HTMLDivElement>(null)
	const anchor = useRef<number | null>(null)
	const [span, setSpan] = useState<[number, number] | null>(null)

	function choose([a, b]: [number, number]) {
		setSpan(null)
		const [from, to] = [Math.min(a, b), Math.max(a, b)]
		router.push(`${base}${base.includes('?') ? '&' : '?'}from=${from}&to=${to}`, { scroll: false })
	}

	function down(event: PointerEvent) {
		anchor.current = event.button === 0 ? yearAt(event.target) : null
	}

	function move(event: PointerEvent) {
		const year = anchor.current === null ? null : yearUnder(event)
		if (anchor.current !== null && year !== null && year !== anchor.current)
			setSpan([anchor.current, year])
	}

	function up() {
		anchor.current = null
		if (span) choose(span)
	}

	function press(event: KeyboardEvent) {
		const year = yearAt(event.target)
		const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
		if (year !== null && step) {
			event.preventDefault()
			const next = room.current?.querySelector<SVGAElement>(`[data-year="${year + step}"]`)
			if (!next) return
			next.focus()
			setSpan(event.shiftKey ? [span?.[0] ?? year, year + step] : null)
		} else if (event.key === 'Enter' && span) {
			event.preventDefault()
			choose(span)
		} else if (event.key === 'Escape' && span) {
			event.stopPropagation()
			setSpan(null)
		}
	}

	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the bars within are links; this adds spans to them
		<div
			ref={room}
			className={styles.drag}
			onPointerDown={down}
			onPointerMove={move}
			onPointerUp={up}
			onPointerLeave={() => {
				anchor.current = null
				setSpan(null)
			}}
			onClickCapture={(event) => {
				// The end of a drag is no click on the bar it ends on.
				if (span) event.preventDefault()
			}}
			onDragStart={(event) => event.preventDefault()}
			onKeyDown={press}
		>
			{children}
			<p role="status" className={styles.span}>
				{span && `${Math.min(...span)} to ${Math.max(...span)}`}
			</p>
		</div>
	)
}

function yearAt(target: EventTarget): number | null {
	const bar = target instanceof Element ? target.closest('[data-year]') : null
	return bar ? Number(bar.getAttribute('data-year')) : null
}

function yearUnder({ clientX, clientY }: PointerEvent): number | null {
	const element = document.elementFromPoint(clientX, clientY)
	return element ? yearAt(element) : null
}
