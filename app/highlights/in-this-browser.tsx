'use client'

import Link from 'next/link'
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { BROWSER } from '../_keeping/browser-database.ts'
import type { KeptHighlight } from '../_keeping/kept.ts'
import { highlightShelf } from '../_keeping/shelf.ts'
import { ownerOf } from '../_keeping/who.ts'
import { counted } from '../_ui/names.ts'
import { PageHead } from '../_ui/page-head.tsx'
import { HereItem } from './here-item.tsx'
import styles from './in-this-browser.module.css'

/**
 * What was marked in this browser without an account, under the article it stands in, what was marked last first. On a copy
 * that is read offline: what this browser knows of a reader's.
 */
export function InThisBrowser({ isCopy, howToMark }: { isCopy: boolean; howToMark: ReactNode }) {
	const owner = ownerOf({ readerId: null, isCopy })
	const shelf = useMemo(() => highlightShelf(owner), [owner])
	const { highlights } = useSyncExternalStore(shelf.subscribe, shelf.shown, shelf.shown)
	const groups = grouped(highlights)
	return (
		<div className="column column-narrow">
			<PageHead title="Your highlights">
				{highlights.length > 0 &&
					`${counted(highlights.length, 'passage')} in ${counted(groups.length, 'article')}, kept in this browser${owner === BROWSER ? ' alone' : ''}. `}
				{!isCopy && <WaysIn />}
			</PageHead>
			{highlights.length > 0 && <TakeAlong highlights={highlights} />}
			{highlights.length === 0 && howToMark}
			{groups.map((group) => (
				<section
					key={group[0]?.articleId}
					className={styles.group}
					aria-labelledby={`in-${group[0]?.articleId}`}
				>
					{group[0]?.articleKicker && <p className="kicker">{group[0].articleKicker}</p>}
					<h2 id={`in-${group[0]?.articleId}`}>
						<Link href={`/articles/${group[0]?.articleId}`}>{group[0]?.articleTitle}</Link>
					</h2>
					<ul className={styles.items}>
						{group.map((highlight) => (
							<HereItem key={highlight.id} highlight={highlight} shelf={shelf} />
						))}
					</ul>
				</section>
			))}
		</div>
	)
}

function WaysIn() {
	return (
		<>
			<Link href="/sign-up?next=%2Fhighlights">Make an account</Link> or{' '}
			<Link href="/sign-in?next=%2Fhighlights">sign in</Link> to have them everywhere.
		</>
	)
}

/** A file of all of it, made in the browser. */
function TakeAlong({ highlights }: { highlights: readonly KeptHighlight[] }) {
	const [address, setAddress] = useState<string>()
	useEffect(() => {
		const file = new Blob([JSON.stringify(highlights, null, '\t')], { type: 'application/json' })
		const made = URL.createObjectURL(file)
		setAddress(made)
		return () => URL.revokeObjectURL(made)
	}, [highlights])
	return (
		<p className="screen-only">
			<a href={address} download="highlights.json">
				Take them along as JSON
			</a>
		</p>
	)
}

function grouped(highlights: readonly KeptHighlight[]): KeptHighlight[][] {
	const newestFirst = [...highlights].sort((a, b) => b.createdAt.localeCompare(a.createdAt))
	const groups = new Map<string, KeptHighlight[]>()
	for (const one of newestFirst)
		groups.set(one.articleId, [...(groups.get(one.articleId) ?? []), one])
	return [...groups.values()]
}
