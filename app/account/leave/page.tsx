import type { Metadata } from 'next'
import { database } from '#db/connection'
import { type WhatGoes, whatGoes } from '#db/what-goes'
import { requireSession } from '../../_session/reader.ts'
import { Field } from '../../_ui/field.tsx'
import { counted } from '../../_ui/names.ts'
import { PageHead } from '../../_ui/page-head.tsx'
import styles from './leave.module.css'
import { hasPassword, type Missing } from './proof.ts'

export const metadata: Metadata = { title: 'Leave', robots: { index: false } }

type Address = { searchParams: Promise<{ missing?: string | string[] }> }

const FAULTS: Record<Exclude<NonNullable<Missing>, 'again'> | 'admin', string> = {
	password: 'This is not the password you have now. Nothing was deleted.',
	later: 'Too many passwords were tried; wait a quarter of an hour. Nothing was deleted.',
	admin:
		'You are the only admin here. Name another reader as admin first; somebody has to run the library. Nothing was deleted.',
}

/** `/account/leave`: what goes when its reader leaves, the archive to take along, and the way out. */
export default async function Leave({ searchParams }: Address) {
	const session = await requireSession('/account/leave')
	const { missing } = await searchParams
	const fault = typeof missing === 'string' && Object.hasOwn(FAULTS, missing) ? missing : null
	const goes = await whatGoes(database(), session.reader.id)
	return (
		<div className={`column column-narrow ${styles.leave}`}>
			<PageHead kicker={<a href="/account">Account</a>} title="Leave">
				Your account is deleted at once and for good, with everything that is yours. Nobody here can
				bring it back.
			</PageHead>
			<section aria-labelledby="archive">
				<h2 id="archive">Take it along first</h2>
				<p>
					Everything of yours in one file: a page to read, and the same for programs.{' '}
					<a href="/account/archive" download>
						Download the archive
					</a>
				</p>
			</section>
			<Going goes={goes} />
			<Shared shared={goes.shared} />
			<section aria-labelledby="way-out">
				<h2 id="way-out">Delete the account</h2>
				<form method="post" action="/account/leave/now" className="stack" aria-label="Leave">
					{fault && (
						<p className="fault" role="alert">
							{FAULTS[fault as keyof typeof FAULTS]}
						</p>
					)}
					{(await hasPassword(session)) && (
						<Field
							label="Your password"
							name="password"
							type="password"
							autoComplete="current-password"
							required
						/>
					)}
					<p className={styles.ways}>
						<button type="submit" className="button button-danger">
							Delete everything of mine
						</button>
						<a href="/account">Stay</a>
					</p>
				</form>
			</section>
		</div>
	)
}

function Going({ goes }: { goes: WhatGoes }) {
	const { lists, publicLists } = goes
	const open = publicLists > 0 ? `, ${publicLists} of them read by others: their pages end` : ''
	const lines: [count: number, words: string][] = [
		[goes.highlights, counted(goes.highlights, 'highlight')],
		[lists, `${counted(lists, 'reading list')}${open}`],
		[goes.comments, `${counted(goes.comments, 'comment')}, on others’ lists, too`],
		[
			goes.searches,
			`${counted(goes.searches, 'saved search', 'saved searches')}, and their feeds and mails`,
		],
		[goes.shares, `${counted(goes.shares, 'link')} by which others read your highlights`],
		[goes.positions, `how far you are in ${counted(goes.positions, 'article')}`],
		[goes.tokens, `${counted(goes.tokens, 'token')} for programs`],
	]
	return (
		<section aria-labelledby="goes">
			<h2 id="goes">What goes</h2>
			<ul className={styles.goes}>
				{lines.flatMap(([count, words]) => (count > 0 ? <li key={words}>{words}</li> : []))}
				<li>your name, your address, how you have texts set, and every way in</li>
				<li>what this browser keeps of the library</li>
			</ul>
			<p>
				What others made stays theirs: a copy of a list of yours, without your name
				{goes.addedToOthers > 0 &&
					`; and what you put on ${counted(goes.addedToOthers, 'list')} of others, without your name and your notes`}
				.
			</p>
		</section>
	)
}

function Shared({ shared }: Pick<WhatGoes, 'shared'>) {
	if (shared.length === 0) return null
	return (
		<section aria-labelledby="shared">
			<h2 id="shared">Lists that others are in</h2>
			<p>These go, too, unless you hand them over to somebody who is in them.</p>
			<ul className={styles.shared}>
				{shared.map(({ id, title, members }) => (
					<li key={id}>
						<span dir="auto">{title}</span>{' '}
						<span className="quiet">{counted(members, 'other reader')}</span>{' '}
						<a href={`/lists/${id}/members`}>
							Hand it over<span className="unseen"> “{title}”</span>
						</a>
					</li>
				))}
			</ul>
		</section>
	)
}
