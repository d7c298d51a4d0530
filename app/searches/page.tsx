import type { Metadata } from 'next'
import Link from 'next/link'
import { z } from 'zod'
import { dateInWords } from '#article/dates'
import { database } from '#db/connection'
import { articlesSince, type SavedSearch, savedSearchesOf } from '#db/saved-searches'
import type { DigestPace } from '#db/schema/readers'
import { configuredMail } from '#mail/configured'
import { freshAmong } from '#search/fresh'
import { questionFrom } from '#search/question'
import { SearchUnavailable, searchServer } from '#search/server'
import { requireReader } from '../_session/reader.ts'
import { choosePace, move, open, remove, restore } from './actions.ts'
import { RenameForm } from './forms.tsx'
import styles from './searches.module.css'

export const metadata: Metadata = { title: 'Saved searches' }

type Props = { searchParams: Promise<{ deleted?: string }> }

/** More than so many new articles are not counted one by one. */
const MOST_NEW = 20_000

/** `/searches`: the questions a reader keeps, and how much has come in for each since it was last opened. */
export default async function Searches({ searchParams }: Props) {
	const reader = await requireReader('/searches')
	const deleted = z.guid().safeParse((await searchParams).deleted)
	const searches = await savedSearchesOf(database(), reader.id)
	return (
		<div className={`column column-narrow ${styles.room}`}>
			<h1>Saved searches</h1>
			{deleted.success && (
				<form action={restore} className={styles.notice}>
					<input type="hidden" name="searchId" value={deleted.data} />
					<p role="status">The search is deleted.</p>
					<button type="submit" className="button-plain">
						Undo
					</button>
				</form>
			)}
			{searches.length === 0 && (
				<p>
					A saved search says what has come in since you last looked.{' '}
					<Link href="/search">Search for something</Link> and choose “Save this search” below the
					results.
				</p>
			)}
			<ul className={styles.searches}>
				{searches.map((search) => (
					<Search key={search.id} search={search} />
				))}
			</ul>
		</div>
	)
}

async function Search({ search }: { search: SavedSearch }) {
	const { id, name, query, lookedAt, feedToken, digest } = search
	const isMailed = configuredMail() !== null
	const which = <input type="hidden" name="searchId" value={id} />
	return (
		<li>
			<form action={open}>
				{which}
				<h2>
					<button type="submit" className="button-plain">
						{name}
					</button>
				</h2>
			</form>
			<p className="quiet">
				{await newInWords(query, lookedAt)}
				{isMailed && digest !== 'never' && ` · mailed to you ${digest}`}
			</p>
			<details>
				<summary>
					Change<span className="unseen"> “{name}”</span>
				</summary>
				<div className={styles.changes}>
					<RenameForm searchId={id} name={name} />
					{isMailed && <PaceForm searchId={id} chosen={digest} />}
					<p>
						<a href={`/searches/feed/${feedToken}`}>Feed</a>: whoever has its address can read it.
					</p>
					<p>
						<Link href={`/lists/smart?${query}`} prefetch={false}>
							Make a smart list of it
						</Link>
					</p>
					<form action={move}>
						{which}
						<button type="submit" className="button button-quiet">
							Give the feed another address
						</button>
					</form>
					<form action={remove}>
						{which}
						<button type="submit" className="button button-quiet">
							Delete the search
						</button>
					</form>
				</div>
			</details>
		</li>
	)
}

const PACES: Record<DigestPace, string> = {
	never: 'Never',
	daily: 'Daily',
	weekly: 'Weekly',
}

/** How often what is new for a search is mailed: a mail comes only when there is something. */
function PaceForm({ searchId, chosen }: { searchId: string; chosen: DigestPace }) {
	const field = `digest-${searchId}`
	return (
		<form action={choosePace} className={styles.form}>
			<input type="hidden" name="searchId" value={searchId} />
			<div>
				<label className="label" htmlFor={field}>
					What is new by mail
				</label>
				<select id={field} key={chosen} name="digest" defaultValue={chosen} className="input">
					{Object.entries(PACES).map(([pace, words]) => (
						<option key={pace} value={pace}>
							{words}
						</option>
					))}
				</select>
			</div>
			<button className="button button-quiet" type="submit">
				Set
			</button>
		</form>
	)
}

async function newInWords(query: string, since: Date): Promise<string> {
	const day = dateInWords(since.toISOString().slice(0, 10))
	try {
		const ids = (await articlesSince(database(), since, MOST_NEW)).map(({ id }) => id)
		const question = questionFrom(new URLSearchParams(query))
		const { length } = await freshAmong(searchServer(), question, ids)
		return length === 0
			? `Nothing new since ${day}`
			: `${length.toLocaleString('en')} new since ${day}`
	} catch (error) {
		if (error instanceof SearchUnavailable) return 'Search is resting; what is new is not known now'
		throw error
	}
}
