'use client'

import { useRouter } from 'next/navigation'
import { type PointerEvent, type ReactNode, useRef, useState } from 'react'
import styles from './world-map.module.css'

/** In pixels; less is a click. */
const LEAST = 8

type Frame = { left: number; top: number; right: number; bottom: number }

/** Lets a frame be drawn across the map within, which takes all countries of the results that lie in it. */
export function DragCountries({ base, children }: { base: string; children: ReactNode }) {
	const router = useRouter()
	const room = useRef<HTMLDivElement>(null)
	const start = useRef<{ x: number; y: number } | null>(null)
	const [frame, setFrame] = useState<Frame | null>(null)

	function down({ button, clientX, clientY, pointerType }: PointerEvent) {
		// A finger scrolls the page; it taps countries one by one.
		if (button === 0 && pointerType !== 'touch') start.current = { x: clientX, y: clientY }
	}

	function move({ clientX, clientY }: PointerEvent) {
		const from = start.current
		if (!from || Math.hypot(clientX - from.x, clientY - from.y) < LEAST) return
		setFrame({
			left: Math.min(from.x, clientX),
			right: Math.max(from.x, clientX),
			top: Math.min(from.y, clientY),
			bottom: Math.max(from.y, clientY),
		})
	}

	function up() {
		start.current = null
		if (!frame) return
		const within = [...(room.current?.querySelectorAll('[data-country]') ?? [])].filter((country) =>
			isWithin(country.getBoundingClientRect(), frame),
		)
		setTimeout(() => setFrame(null))
		if (within.length === 0) return
		const params = new URLSearchParams(
			within.map((country) => ['country', country.getAttribute('data-country') ?? '']),
		)
		router.push(`${base}${base.includes('?') ? '&' : '?'}${params}`, { scroll: false })
	}

	const place = room.current?.getBoundingClientRect()
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the countries within are links; this adds frames to them
		<div
			ref={room}
			className={styles.drag}
			onPointerDown={down}
			onPointerMove={move}
			onPointerUp={up}
			onPointerLeave={() => {
				start.current = null
				setFrame(null)
			}}
			onClickCapture={(event) => {
				if (frame) event.preventDefault()
			}}
			onDragStart={(event) => event.preventDefault()}
		>
			{children}
			{frame && place && (
				<span
					aria-hidden="true"
					className={styles.frame}
					style={{
						left: frame.left - place.left,
						top: frame.top - place.top,
						width: frame.right - frame.left,
						height: frame.bottom - frame.top,
					}}
				/>
			)}
		</div>
	)
}

/** By its middle: a large country need not fit. */
function isWithin({ left, right, top, bottom }: Frame, frame: Frame): boolean {
	const [x, y] = [(left + right) / 2, (top + bottom) / 2]
	return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom
}
