import Link from 'next/link'
import { cache, type ReactNode } from 'react'
import { dateInWords } from '#article/dates'
import type { ListEntry } from '#article/lists/entry'
import { database } from '#db/connection'
import { type Comment, commentsOn } from '#db/list-comments'
import { membersOf } from '#db/list-members'
import { putBackComment, takeAwayComment } from './comment-actions.ts'
import { SayForm } from './say-form.tsx'
import styles from './talk.module.css'

type Wish = {
	listId: string
	entries: readonly Pick<ListEntry, 'id' | 'addedBy' | 'kind'>[]
	/** The item that a comment is being written on. */
	writing: string | undefined
	/** The page of the list that they stand on. */
	page: number | null
}

/** Who put what on a list and what its members say of it, by the item; nothing while a reader is alone in it. */
export async function talkOn(
	readerId: string,
	{ listId, entries, writing, page }: Wish,
): Promise<Record<string, ReactNode>> {
	const [members, comments] = await saidOn(readerId, listId)
	if (members.length < 2 && comments.size === 0) return {}
	return Object.fromEntries(
		entries.map(({ id, addedBy, kind }) => [
			id,
			kind === 'section' ? null : (
				<Talk
					key={id}
					{...{ listId, itemId: id, addedBy, page }}
					comments={comments.get(id) ?? []}
					isWriting={writing === id}
				/>
			),
		]),
	)
}

/** Asked once a page, in however many parts it is sent. */
const saidOn = cache((readerId: string, listId: string) =>
	Promise.all([membersOf(database(), readerId, listId), commentsOn(database(), readerId, listId)]),
)

type Props = {
	listId: string
	itemId: string
	addedBy: string | null
	page: number | null
	comments: Comment[]
	isWriting: boolean
}

function Talk({ listId, itemId, addedBy, page, comments, isWriting }: Props) {
	const place = (query: Record<string, string>) => {
		const asked = new URLSearchParams({ ...(page && { page: String(page) }), ...query }).toString()
		return `/lists/${listId}${asked && `?${asked}`}#item-${itemId}`
	}
	return (
		<div className={`${styles.talk} screen-only`}>
			<p className="quiet">
				{addedBy && <>Added by {addedBy} · </>}
				<Link href={place(isWriting ? {} : { comment: itemId })} prefetch={false}>
					{isWriting ? 'Do not comment' : 'Comment'}
				</Link>
			</p>
			{comments.length > 0 && (
				<ul className={styles.comments} aria-label="Comments">
					{comments.map((comment) => (
						<li key={comment.id}>
							<Said listId={listId} comment={comment} />
						</li>
					))}
				</ul>
			)}
			{isWriting && <SayForm listId={listId} itemId={itemId} page={page} />}
		</div>
	)
}

function Said({ listId, comment }: { listId: string; comment: Comment }) {
	const { id, name, text, writtenAt, mayDelete, isDeleted } = comment
	const which = (
		<>
			<input type="hidden" name="listId" value={listId} />
			<input type="hidden" name="commentId" value={id} />
		</>
	)
	if (isDeleted)
		return (
			<form action={putBackComment} className={styles.gone} role="status">
				{which}
				<span>{name}’s comment is deleted.</span>
				<button type="submit" className="button-plain">
					Undo
				</button>
			</form>
		)
	return (
		<>
			<p className="quiet">
				<b>{name}</b> · {dateInWords(writtenAt.toISOString().slice(0, 10))}
			</p>
			<p className={styles.text} dir="auto">
				{text}
			</p>
			{mayDelete && (
				<form action={takeAwayComment}>
					{which}
					<button type="submit" className="button-plain quiet">
						Delete<span className="unseen"> {name}’s comment</span>
					</button>
				</form>
			)}
		</>
	)
}
