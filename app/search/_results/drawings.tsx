'use client'

import { lazy, type MouseEvent, type ReactNode, startTransition, useState } from 'react'
import type { Question } from '#search/question'
import { isPlainClick } from '../../_ui/plain-click.ts'
import { searchAddress, withParameter } from './addresses.ts'
import styles from './drawings.module.css'
import type { Drawn } from './drawn.ts'
// What is drawn comes later than the page, or without script with it; how it looks is there by then.
import './over-time.module.css'
import './world-map.module.css'

// No `Suspense` around: without script what it sends later would never come to its place.
const WorldMap = lazy(() =>
	import('./world-map.tsx').then(({ WorldMap }) => ({ default: WorldMap })),
)
const OverTime = lazy(() =>
	import('./over-time.tsx').then(({ OverTime }) => ({ default: OverTime })),
)

/**
 * The results on a map and over time. Both are drawn only when they are asked for: by the address (`asked`), which is how it
 * goes without script, or by a press, which draws from what is here already.
 */
export function Drawings({
	countries,
	years,
	question,
	asked,
}: Drawn & { question: Question; asked: readonly string[] }) {
	const address = (drawing: string) => withParameter(searchAddress(question), 'show', drawing)
	return (
		<>
			{countries.length > 0 && (
				<Drawing name="On the map" address={address('map')} isAsked={asked.includes('map')}>
					<WorldMap countries={countries} question={question} />
				</Drawing>
			)}
			{years.length > 0 && (
				<Drawing name="Over time" address={address('time')} isAsked={asked.includes('time')}>
					<OverTime years={years} question={question} />
				</Drawing>
			)}
		</>
	)
}

function Drawing({
	name,
	address,
	isAsked,
	children,
}: {
	name: string
	address: string
	isAsked: boolean
	children: ReactNode
}) {
	const [isOpen, setOpen] = useState(isAsked)
	const press = (event: MouseEvent) => {
		if (!isPlainClick(event)) return
		event.preventDefault()
		startTransition(() => setOpen(!isOpen))
	}
	return (
		<div className={styles.drawing}>
			<a
				href={address}
				className={styles.name}
				aria-expanded={isOpen}
				rel="nofollow"
				onClick={press}
			>
				{name}
			</a>
			{isOpen && children}
		</div>
	)
}
