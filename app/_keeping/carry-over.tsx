'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { counted } from '../_ui/names.ts'
import { bringAlong, highlightsHere, type Report } from './carrying.ts'
import { hear } from './channel.ts'
import styles from './keeper.module.css'

/** Says “not now” for a reader until something else is marked in this browser without an account. */
const NOT_NOW = 'carrel-not-now'

/** Offers a reader to bring along what was marked in this browser without an account, and reports what became of it. */
export function CarryOver({ readerId }: { readerId: string }) {
	const count = useCountHere(readerId)
	const [report, setReport] = useState<Report | null>(null)
	const [isBringing, setBringing] = useState(false)
	const [isDeclined, setDeclined] = useState(false)
	const router = useRouter()

	const bring = async () => {
		setBringing(true)
		setReport(await bringAlong(readerId))
		setBringing(false)
		router.refresh()
	}
	const close = () => {
		localStorage.setItem(NOT_NOW, `${readerId} ${count}`)
		setReport(null)
		setDeclined(true)
	}

	if (report) return <Brought report={report} close={close} again={bring} />
	if (count === 0 || isDeclined) return null
	if (localStorage.getItem(NOT_NOW) === `${readerId} ${count}`) return null
	return (
		<section className={styles.card} aria-label="Highlights in this browser">
			<p>You have {counted(count, 'highlight')} in this browser. Bring them along?</p>
			<p className={styles.verbs}>
				<button type="button" className="button" onClick={bring} disabled={isBringing}>
					{isBringing ? 'Bringing them along…' : 'Bring them along'}
				</button>
				<button type="button" className="button button-quiet" onClick={close}>
					Not now
				</button>
			</p>
		</section>
	)
}

function Brought(props: { report: Report; close: () => void; again: () => void }) {
	const { placed, already, refused, isUnfinished } = props.report
	const parts = [
		placed > 0 && `${placed} placed`,
		already > 0 && `${already} already there`,
		refused.length > 0 && `${refused.length} refused`,
	]
	return (
		<section className={styles.card} aria-label="What was brought along" role="status">
			<p>{parts.filter(Boolean).join(', ') || 'Nothing was brought along'}.</p>
			{refused.length > 0 && <p>What was refused stays in this browser:</p>}
			{refused.map(({ highlight, why }) => (
				<blockquote key={highlight.id} dir="auto">
					{highlight.quote}
					<p className="quiet" dir="ltr">
						{why}
					</p>
				</blockquote>
			))}
			{isUnfinished && (
				<p>Carrel could not be reached for the rest, which stays in this browser.</p>
			)}
			<p className={styles.verbs}>
				{isUnfinished && (
					<button type="button" className="button" onClick={props.again}>
						Try again
					</button>
				)}
				<button type="button" className="button button-quiet" onClick={props.close}>
					Close
				</button>
			</p>
		</section>
	)
}

function useCountHere(readerId: string): number {
	const [count, setCount] = useState(0)
	// biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for another reader.
	useEffect(() => {
		const look = () =>
			highlightsHere().then(
				(all) => setCount(all.length),
				// A browser that keeps nothing has nothing to bring along.
				() => setCount(0),
			)
		void look()
		return hear(look)
	}, [readerId])
	return count
}
