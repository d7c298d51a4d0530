'use client'

import { type ReactNode, useEffect, useState } from 'react'
import type { KeptList, KeptPage } from '../_keeping/browser-database.ts'
import { hear } from '../_keeping/channel.ts'
import type { Who } from '../_keeping/kept.ts'
import { hasCaches, ownerOf } from '../_keeping/who.ts'
import { pagesOf } from '../_offline/copies.ts'
import { sizeOf } from '../_offline/limits.ts'
import { letAllGo, letListGo, listsKept } from '../_offline/lists.ts'
import { counted } from '../_ui/names.ts'
import { PageHead } from '../_ui/page-head.tsx'
import styles from './kept-here.module.css'

type Here = { owner: string; pages: KeptPage[]; lists: KeptList[] }

/** What is kept in this browser, list by list and what was read last; first of all, that the page one wanted is not. */
export function KeptHere({ who }: { who: Who }) {
	const here = useHere(who)
	const isElsewhere = here !== null && location.pathname !== '/offline'
	if (here && !isElsewhere && !hasCaches())
		return <Head title="Nothing can be kept here">Carrel keeps pages only over HTTPS.</Head>
	return (
		<>
			{isElsewhere ? (
				<Head title="This page is not kept here">
					It cannot be shown without a connection.{' '}
					<button type="button" className="button-plain" onClick={() => location.reload()}>
						Try again
					</button>
				</Head>
			) : (
				<Head title="Kept for offline reading">
					The articles you read last are kept in this browser, and the reading lists you choose for
					it, with what you marked in them.
				</Head>
			)}
			{here && <Shelf here={here} />}
		</>
	)
}

/** Says itself what a notice on a copy would say. */
function Head({ title, children }: { title: string; children: ReactNode }) {
	return (
		<div data-speaks-for-itself>
			<PageHead title={title}>{children}</PageHead>
		</div>
	)
}

function Shelf({ here: { owner, pages, lists } }: { here: Here }) {
	const isKept = new Set(pages.map(({ path }) => path))
	const listed = new Set(lists.flatMap(({ articles }) => articles.map(({ path }) => path)))
	const read = pages.filter(({ path }) => !listed.has(path)).sort((a, b) => b.readAt - a.readAt)
	if (pages.length === 0) return <p>Nothing is kept yet.</p>
	return (
		<>
			{lists.map((list) => (
				<section key={list.id} className={styles.group}>
					<p className="kicker">Reading list</p>
					<h2>{list.title}</h2>
					<Articles articles={list.articles.filter(({ path }) => isKept.has(path))} />
					<button type="button" className="button-plain" onClick={() => letListGo(list)}>
						Let it go
					</button>
				</section>
			))}
			{read.length > 0 && (
				<section className={styles.group}>
					<h2>Read lately</h2>
					<Articles articles={read} />
				</section>
			)}
			<p className={`${styles.group} quiet`}>
				{counted(pages.length, 'article')}, {megabytes(sizeOf(pages))}.{' '}
				<button type="button" className="button-plain" onClick={() => letAllGo(owner)}>
					Let all of it go
				</button>
			</p>
		</>
	)
}

/** Plain links: what is kept is whole pages. */
function Articles({ articles }: { articles: { path: string; title: string }[] }) {
	return (
		<ul className={styles.articles}>
			{articles.map(({ path, title }) => (
				<li key={path} data-step>
					<a href={path} dir="auto">
						{title}
					</a>
				</li>
			))}
		</ul>
	)
}

const megabytes = (bytes: number) =>
	`${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 })} MB`

function useHere({ readerId, isCopy }: Who): Here | null {
	const [here, setHere] = useState<Here | null>(null)
	useEffect(() => {
		const owner = ownerOf({ readerId, isCopy })
		const look = () =>
			Promise.all([pagesOf(owner), listsKept(owner)]).then(
				([pages, lists]) => setHere({ owner, pages, lists }),
				// A browser that keeps nothing.
				() => setHere({ owner, pages: [], lists: [] }),
			)
		void look()
		return hear(look)
	}, [readerId, isCopy])
	return here
}
