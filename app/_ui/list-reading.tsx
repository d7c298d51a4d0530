import { setImmediate as whatIsThereIsSent } from 'node:timers/promises'
import { type ReactNode, Suspense } from 'react'
import type { ListEntry } from '#article/lists/entry'
import { inSections, type ListSection } from './entries-in-sections.ts'
import type { ListInParts } from './list-in-parts.ts'
import { Entry } from './listed-entry.tsx'
import { PageSteps } from './page-steps.tsx'
import styles from './published-list.module.css'

type Props = {
	parts: ListInParts
	/** The part that is shown; null: all of them, one behind the other. */
	page: number | null
	/** Where the list is read: its own address or that of its link. */
	address: string
	/** What is said beneath items, by their ids. */
	talk: (entries: readonly ListEntry[]) => Promise<Readonly<Record<string, ReactNode>>>
}

/**
 * What stands on a list. The first hundred are sent at once and the rest as it is read; without script, where what comes later
 * would not be shown, a step leads to the next hundred.
 */
export async function ListReading(props: Props) {
	const { parts, page, address } = props
	const steps = <PageSteps page={page ?? 1} last={parts.last} to={(n) => `${address}?page=${n}`} />
	if (parts.items === 0 && parts.last === 1 && (await parts.part(1)).length === 0)
		return <p>Nothing is on it now.</p>
	if (page === null) return <Onward {...props} n={1} steps={steps} />
	return (
		<>
			{page > 1 && steps}
			{await partOf(props, page)}
			{steps}
		</>
	)
}

// Part by part: were all asked for at once, the first would wait for the last.
async function Onward({ n, steps, ...props }: Props & { n: number; steps: ReactNode }) {
	if (n > 1) await whatIsThereIsSent()
	const part = await partOf(props, n)
	const wait = (
		<div className={styles.onward}>
			<p className="quiet">There is more…</p>
			<noscript>{steps}</noscript>
		</div>
	)
	return (
		<>
			{part}
			{n < props.parts.last && (
				<Suspense fallback={wait}>
					<Onward {...props} n={n + 1} steps={null} />
				</Suspense>
			)}
		</>
	)
}

async function partOf({ parts, talk }: Props, n: number): Promise<ReactNode> {
	const entries = await parts.part(n)
	const beneath = await talk(entries)
	return inSections(entries).map((section) => (
		<Section
			key={section.id}
			section={section}
			beneath={beneath}
			heading={section.title !== null || parts.isUnderHeading(n) ? 'h3' : 'h2'}
		/>
	))
}

function Section({
	section: { id, title, note, entries },
	heading,
	beneath,
}: {
	section: ListSection
	heading: 'h2' | 'h3'
	beneath: Readonly<Record<string, ReactNode>>
}) {
	const items = (
		<ul className={styles.items}>
			{entries.map((entry) => (
				<li key={entry.id} id={`item-${entry.id}`}>
					<Entry entry={entry} heading={heading} />
					{beneath[entry.id]}
				</li>
			))}
		</ul>
	)
	if (title === null) return items
	return (
		<section className={styles.section} aria-labelledby={`item-${id}`}>
			<h2 id={`item-${id}`} dir="auto">
				{title}
			</h2>
			{note && (
				<p className={styles.note} dir="auto">
					{note}
				</p>
			)}
			{items}
		</section>
	)
}
