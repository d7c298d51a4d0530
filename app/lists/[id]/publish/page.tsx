import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { publishingOf } from '#db/list-publishing'
import { LIST_VISIBILITIES, type ListVisibility } from '#db/schema/lists'
import { mustVerify, Unverified } from '../../../_session/mail/unverified.tsx'
import { requireReader } from '../../../_session/reader.ts'
import { CopyLink } from '../../../_ui/copy-link.tsx'
import { ownAddress } from '../../../_ui/own-address.ts'
import { PageHead } from '../../../_ui/page-head.tsx'
import { changeLink, changeVisibility } from './actions.ts'
import styles from './publish.module.css'

export const metadata: Metadata = { title: 'Who reads a list', robots: { index: false } }

const WORDS: Record<ListVisibility, [name: string, means: string]> = {
	private: ['Nobody else', 'Only those who are in it.'],
	link: ['Whoever has the link', 'Without an account. Search engines are told to leave it out.'],
	public: [
		'Everybody',
		'It has a page of its own to read and print, stands in the directory of public lists, and has a feed.',
	],
}

type Props = { params: Promise<{ id: string }> }

/** `/lists/{id}/publish`: who reads a list beside its members. Its owner's alone. */
export default async function Publish({ params }: Props) {
	const { id: asked } = await params
	const reader = await requireReader(`/lists/${asked}/publish`)
	const id = z.guid().safeParse(asked)
	if (!id.success) notFound()
	const own = { db: database(), readerId: reader.id, listId: id.data }
	const published = await publishingOf(own)
	if (!published) notFound()
	const { title, visibility, linkToken } = published
	const library = await ownAddress()
	const isShut = mustVerify(reader)
	return (
		<div className={`column column-narrow ${styles.room}`}>
			<PageHead
				kicker={<Link href={`/lists/${id.data}`}>{title}</Link>}
				title="Who reads this list"
			>
				Others see the list and your name and notes, never comments, nor who else is in it. Of a
				passage they see the words, and nothing you wrote on it.
			</PageHead>
			{isShut && (
				<Unverified
					reader={reader}
					next={`/lists/${id.data}/publish`}
					so="Before others read a list of yours,"
				/>
			)}
			<form action={changeVisibility} className={styles.form} key={visibility}>
				<input type="hidden" name="listId" value={id.data} />
				<fieldset className={styles.choices}>
					<legend className="unseen">Who reads it</legend>
					{LIST_VISIBILITIES.map((value) => (
						<label key={value}>
							<input
								type="radio"
								name="visibility"
								value={value}
								defaultChecked={value === visibility}
								disabled={isShut && value !== 'private' && value !== visibility}
							/>
							<span>
								<b>{WORDS[value][0]}</b>
								<span className="quiet">{WORDS[value][1]}</span>
							</span>
						</label>
					))}
				</fieldset>
				<button type="submit" className="button">
					Save
				</button>
			</form>
			{visibility === 'link' && linkToken && (
				<section className={styles.form} aria-label="How to come to it">
					<Address words="The link" link={`${library}/shared/${linkToken}`} />
					<form action={changeLink}>
						<input type="hidden" name="listId" value={id.data} />
						<button type="submit" className="button button-quiet">
							Make another link, and let the old one lead nowhere
						</button>
					</form>
				</section>
			)}
			{visibility === 'public' && (
				<section className={styles.form} aria-label="The public page">
					<Address words="Its public page" link={`${library}/lists/${id.data}`} />
					<p>
						<Link href="/lists/public">All public lists</Link>
					</p>
				</section>
			)}
		</div>
	)
}

function Address({ words, link }: { words: string; link: string }) {
	return (
		<>
			<label>
				<span className="label">{words}</span>
				<input className="input" readOnly value={link} />
			</label>
			<CopyLink link={link} />
		</>
	)
}
