'use client'

import { useRouter } from 'next/navigation'
import {
	type KeyboardEvent,
	type PointerEvent,
	type ReactNode,
	useEffect,
	useRef,
	useState,
} from 'react'
import { counted, inARow } from '../../_ui/names.ts'
import {
	type Frame,
	frameAbout,
	frameBetween,
	grown,
	holds,
	type Point,
	type Side,
} from './map-frame.ts'
import styles from './world-map.module.css'

/** In pixels; less is a click. */
const LEAST = 8
/** So many countries are named; of more, their number is enough. */
const NAMED = 6

const SIDES: Readonly<Record<string, Side>> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'top',
	ArrowDown: 'bottom',
}

/**
 * Lets a frame be drawn across the map within, which takes all countries of the results that lie in it: by the mouse, by a
 * finger once areas are asked for, or from a country by Shift and the arrow keys. `helpId` is what explains the keys.
 */
export function DragCountries({
	base,
	helpId,
	children,
}: {
	base: string
	helpId: string
	children: ReactNode
}) {
	const router = useRouter()
	const room = useRef<HTMLDivElement>(null)
	const start = useRef<{ x: number; y: number } | null>(null)
	const [isAwake, setAwake] = useState(false)
	const [isForFingers, setForFingers] = useState(false)
	const [drawn, setDrawn] = useState<Frame | null>(null)
	/** Step by step, as the keys made it; the last is the one that counts. */
	const [typed, setTyped] = useState<readonly Frame[]>([])
	const [said, setSaid] = useState('')
	useEffect(() => setAwake(true), [])

	function choose(frame: Frame) {
		const within = countriesIn(room.current, frame)
		setTyped([])
		setSaid(within.length === 0 ? 'No country of the results lies in this area.' : '')
		if (within.length === 0) return
		setForFingers(false)
		const params = new URLSearchParams(within.map(({ code }) => ['country', code]))
		router.push(`${base}${base.includes('?') ? '&' : '?'}${params}`, { scroll: false })
	}

	function show(frames: readonly Frame[]) {
		const frame = frames.at(-1)
		setTyped(frames)
		setSaid(frame ? inWords(countriesIn(room.current, frame)) : '')
	}

	function down({ button, isPrimary, clientX, clientY, pointerType }: PointerEvent) {
		// Unless areas are asked for, a finger scrolls the page; it taps countries one by one.
		if (button !== 0 || !isPrimary || (pointerType === 'touch' && !isForFingers)) return
		start.current = { x: clientX, y: clientY }
		show([])
	}

	function move({ clientX, clientY, isPrimary }: PointerEvent) {
		const from = start.current
		if (!from || !isPrimary || Math.hypot(clientX - from.x, clientY - from.y) < LEAST) return
		const corners = [from, { x: clientX, y: clientY }].map((at) => shareOf(room.current, at))
		setDrawn(frameBetween(corners[0] as Point, corners[1] as Point))
	}

	function up() {
		start.current = null
		if (!drawn) return
		// The click that ends a drag comes after this.
		setTimeout(() => setDrawn(null))
		choose(drawn)
	}

	function leave() {
		start.current = null
		setDrawn(null)
	}

	function press(event: KeyboardEvent) {
		const country = event.target instanceof Element && event.target.closest('[data-country]')
		const side = SIDES[event.key]
		const frame = typed.at(-1)
		if (country && side && event.shiftKey) {
			event.preventDefault()
			const from = frame ?? frameAbout(middleOf(room.current, country))
			show([...typed, grown(from, side)])
		} else if (event.key === 'Escape' && (frame || isForFingers)) {
			event.stopPropagation()
			show([])
			setForFingers(false)
		} else if (frame && event.key === 'Backspace') {
			event.preventDefault()
			show(typed.slice(0, -1))
		} else if (frame && event.key === 'Enter') {
			event.preventDefault()
			choose(frame)
		}
	}

	const frame = drawn ?? typed.at(-1)
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the countries within are links; this adds frames to them
		<div className={styles.areas} onKeyDown={press}>
			{isAwake && (
				<>
					<p id={helpId} className="unseen">
						On a country, Shift and the arrow keys draw a frame to take in others. Backspace takes
						the last step back, Enter chooses the countries within, Escape leaves.
					</p>
					<button
						type="button"
						className="button button-quiet"
						aria-pressed={isForFingers}
						onClick={() => setForFingers(!isForFingers)}
					>
						Choose an area
					</button>
				</>
			)}
			{/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
			<div
				ref={room}
				className={styles.drag}
				data-for-fingers={isForFingers || undefined}
				onPointerDown={down}
				onPointerMove={move}
				onPointerUp={up}
				onPointerCancel={leave}
				onPointerLeave={leave}
				onClickCapture={(event) => {
					if (drawn) event.preventDefault()
				}}
				onDragStart={(event) => event.preventDefault()}
				onBlur={() => typed.length > 0 && show([])}
			>
				{children}
				{frame && <span aria-hidden="true" className={styles.frame} style={placeOf(frame)} />}
			</div>
			<p role="status" className={styles.said}>
				{said || (isForFingers && 'Draw a frame with a finger.')}
			</p>
		</div>
	)
}

/** By its middle: a large country need not fit. */
function countriesIn(room: HTMLElement | null, frame: Frame): { code: string; name: string }[] {
	return [...(room?.querySelectorAll<SVGElement>('[data-country]') ?? [])]
		.filter((country) => holds(frame, middleOf(room, country)))
		.map(({ dataset }) => ({ code: dataset.country ?? '', name: dataset.name ?? '' }))
}

function inWords(countries: readonly { name: string }[]): string {
	const number = counted(countries.length, 'country', 'countries')
	if (countries.length > NAMED) return number
	return `${number}: ${inARow(countries.map(({ name }) => name))}`
}

function middleOf(room: HTMLElement | null, country: Element): Point {
	const { left, right, top, bottom } = country.getBoundingClientRect()
	return shareOf(room, { x: (left + right) / 2, y: (top + bottom) / 2 })
}

function shareOf(room: HTMLElement | null, { x, y }: Point): Point {
	const { left, top, width, height } = room?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1)
	return { x: (x - left) / width, y: (y - top) / height }
}

function placeOf({ left, top, right, bottom }: Frame) {
	const percent = (share: number) => `${share * 100}%`
	return {
		left: percent(left),
		top: percent(top),
		width: percent(right - left),
		height: percent(bottom - top),
	}
}
