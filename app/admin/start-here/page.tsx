import type { Metadata } from 'next'
import Link from 'next/link'
import { z } from 'zod'
import { database } from '#db/connection'
import { publicLists } from '#db/list-directory'
import { allToStartWith } from '#db/start-here'
import { countries, countryName, isCountryCode } from '#places/countries'
import { requireRole } from '../../_session/reader.ts'
import { Choice } from '../../_ui/choice.tsx'
import { counted } from '../../_ui/names.ts'
import { type Asked, pageIn, wordsIn } from '../_room/asked.ts'
import styles from '../_room/room.module.css'
import { Room } from '../_room/room.tsx'
import { put } from './actions.ts'
import { Chosen, Which } from './chosen.tsx'

export const metadata: Metadata = { title: 'Start here', robots: { index: false } }

const MOST = 20

/** `/admin/start-here`: the public lists that readers are told to start with, on the front page and on countries' pages. */
export default async function StartHere({ searchParams }: { searchParams: Asked }) {
	const reader = await requireRole('editor', '/admin/start-here')
	const asked = await searchParams
	const words = wordsIn(asked.q)
	const code = wordsIn(asked.country)
	const country = isCountryCode(code) ? code : null
	const gone = z.guid().safeParse(asked.gone)
	const all = await allToStartWith(database())
	const here = all.filter((one) => one.country === country)
	return (
		<Room
			reader={reader}
			here="/admin/start-here"
			title="Start here"
			lead="Public lists that stand before everybody: on the front page, or on the page of a country."
		>
			{gone.success && (
				<form action={put} className={styles.notice} role="status">
					<Which listId={gone.data} country={country} />
					<input type="hidden" name="at" value={pageIn(asked.at)} />
					<p>The list is gone from here.</p>
					<button type="submit" className="button-plain">
						Undo
					</button>
				</form>
			)}
			<form action="/admin/start-here" className={styles.ask}>
				<Choice label="Where" name="country" defaultValue={country ?? ''} key={country}>
					<option value="">The front page</option>
					{countries().map(({ code, name }) => (
						<option key={code} value={code}>
							{name}
							{all.some((one) => one.country === code) && ' ✓'}
						</option>
					))}
				</Choice>
				<button type="submit" className="button button-quiet">
					Look there
				</button>
			</form>
			<section aria-labelledby="chosen" className={styles.section}>
				<h2 id="chosen">On {country ? `the page of ${countryName(country)}` : 'the front page'}</h2>
				{here.length === 0 && <p>No list stands here. Choose one below.</p>}
				<ol className={styles.lines}>
					{here.map((list, n) => (
						<Chosen
							key={list.listId}
							list={list}
							isFirst={n === 0}
							isLast={n === here.length - 1}
						/>
					))}
				</ol>
			</section>
			<Choose country={country} words={words} taken={here.map(({ listId }) => listId)} />
		</Room>
	)
}

type ChooseProps = { country: string | null; words: string; taken: readonly string[] }

async function Choose({ country, words, taken }: ChooseProps) {
	const { lists, total } = await publicLists(database(), {
		words,
		country: null,
		limit: MOST,
		offset: 0,
	})
	return (
		<section aria-labelledby="choose" className={styles.section}>
			<h2 id="choose">Public lists</h2>
			<search>
				<form action="/admin/start-here" className={styles.ask}>
					{country && <input type="hidden" name="country" value={country} />}
					<label>
						<span className="label">Words in titles, descriptions and notes</span>
						<input type="search" name="q" defaultValue={words} className="input" />
					</label>
					<button type="submit" className="button button-quiet">
						Find
					</button>
				</form>
			</search>
			<p className="count" role="status">
				{total === 0 ? 'No public list' : counted(total, 'public list')}
				{total > MOST && `, the newest ${MOST} of them`}
			</p>
			<ul className={styles.lines}>
				{lists.map(({ id, title, curator, count }) => (
					<li key={id}>
						<div className={styles.row}>
							<Link href={`/lists/${id}`} className={styles.name} prefetch={false}>
								{title}
							</Link>
							{taken.includes(id) ? (
								<span className="quiet">stands here</span>
							) : (
								<form action={put}>
									<Which listId={id} country={country} />
									<button type="submit" className="button-plain">
										Put<span className="unseen"> “{title}”</span> here
									</button>
								</form>
							)}
						</div>
						<p className="quiet">
							by {curator} · {counted(count, 'item')}
						</p>
					</li>
				))}
			</ul>
		</section>
	)
}
