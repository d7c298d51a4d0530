import type { Metadata } from 'next'
import Link from 'next/link'
import { z } from 'zod'
import { dateInWords } from '#article/dates'
import { database } from '#db/connection'
import { type Share, sharesOf } from '#db/shares'
import { requireReader } from '../../_session/reader.ts'
import { CopyLink } from '../../_ui/copy-link.tsx'
import { counted, inARow } from '../../_ui/names.ts'
import { ownAddress } from '../../_ui/own-address.ts'
import { PageHead } from '../../_ui/page-head.tsx'
import { restore, withdraw } from './actions.ts'
import styles from './shared.module.css'

export const metadata: Metadata = { title: 'What you share' }

type Address = { searchParams: Promise<{ made?: string; withdrawn?: string }> }

/** `/highlights/shared`: every link by which others can read something of whoever is here, to be withdrawn. */
export default async function Shared({ searchParams }: Address) {
	const reader = await requireReader('/highlights/shared')
	const { made, withdrawn } = await searchParams
	const gone = z.guid().safeParse(withdrawn)
	const shares = await sharesOf(database(), reader.id)
	return (
		<div className="column column-narrow">
			<PageHead title="What you share">
				{shares.length > 0 && 'Whoever has a link reads what it leads to, until you withdraw it.'}
			</PageHead>
			{gone.success && (
				<form action={restore} className={styles.notice} role="status">
					<input type="hidden" name="shareId" value={gone.data} />
					<p>The link is withdrawn, and leads nowhere now.</p>
					<button type="submit" className="button-plain">
						Undo
					</button>
				</form>
			)}
			{shares.length === 0 && (
				<p>
					Nothing: only you see what you marked. Choose “Share” beside one of{' '}
					<Link href="/highlights">your highlights</Link>, or “Export or share” above them, to make
					a link for others.
				</p>
			)}
			<ul className={styles.shares}>
				{shares.map((share) => (
					<SharedLink key={share.id} share={share} isNew={share.id === made} />
				))}
			</ul>
			<p>
				<Link href="/highlights">Back to your highlights</Link>
			</p>
		</div>
	)
}

async function SharedLink({ share, isNew }: { share: Share; isNew: boolean }) {
	const { id, token, title, count, createdAt } = share
	const path = `/shared/${token}`
	const link = `${await ownAddress()}${path}`
	const field = `link-${id}`
	return (
		<li data-made={isNew || undefined}>
			<h2 dir="auto">
				<Link href={path} prefetch={false}>
					{title}
				</Link>
			</h2>
			<p className="quiet">
				{counted(count, 'passage')}, {toldInWords(share)}; since{' '}
				{dateInWords(createdAt.toISOString().slice(0, 10))}
			</p>
			<div>
				<label className="label" htmlFor={field}>
					{isNew ? 'The new link' : 'Link'}
				</label>
				<input id={field} className="input" readOnly value={link} />
			</div>
			<div className={styles.line}>
				<CopyLink link={link} />
				<form action={withdraw}>
					<input type="hidden" name="shareId" value={id} />
					<button type="submit" className="button button-quiet">
						Withdraw<span className="unseen"> “{title}”</span>
					</button>
				</form>
			</div>
		</li>
	)
}

function toldInWords({ withNotes, withTags, withName }: Share): string {
	const told = [withNotes && 'notes', withTags && 'tags', withName && 'your name']
	const named = told.filter((one) => one !== false)
	return named.length > 0 ? `with ${inARow(named)}` : 'without notes, tags or your name'
}
