'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import styles from './foot.module.css'
import { keepHere, keptHere } from './kept-here.ts'
import { onScroll } from './on-scroll.ts'
import { bodyOf } from './where.ts'

/** So many windows before the end, one who comes to the end has read up to it and not jumped there. */
const NEAR_END = 2.5

/**
 * Marks the article as read once its end has been read up to, or by hand, and takes that back. Without script it is a form,
 * for readers with an account.
 */
export function ReadMark({
	articleId,
	owner,
	atFirst,
}: {
	articleId: string
	owner: string | null
	atFirst: boolean
}) {
	const [isRead, setRead] = useState(atFirst)
	const [said, say] = useState('')
	const form = useRef<HTMLFormElement>(null)
	const isDecided = useRef(atFirst)
	const wasAway = useRef(false)

	useEffect(() => {
		if (owner !== null || !keptHere(owner, articleId)?.readAt) return
		isDecided.current = true
		setRead(true)
	}, [articleId, owner])

	useEffect(() => {
		const look = () => {
			if (!form.current || isDecided.current) return
			// Who opens the page at its end (again) has not just read it.
			const isAway = form.current.getBoundingClientRect().top > innerHeight
			if (isAway) wasAway.current = true
			if (isAway || !wasAway.current || !hasReadUpTo(articleId, owner)) return
			isDecided.current = true
			setRead(true)
			say('Marked as read.')
			keepRead(articleId, owner, true)
		}
		return onScroll(look)
	}, [articleId, owner])

	function turn(event: FormEvent) {
		event.preventDefault()
		isDecided.current = true
		setRead(!isRead)
		say(isRead ? 'Marked as unread.' : 'Marked as read.')
		keepRead(articleId, owner, !isRead)
	}

	return (
		<form
			ref={form}
			action={`/articles/${articleId}/read`}
			method="post"
			className={styles.read}
			onSubmit={turn}
		>
			<input type="hidden" name="is" value={isRead ? 'unread' : 'read'} />
			<button
				type="submit"
				className="button button-quiet"
				data-key="u"
				aria-keyshortcuts="u"
				data-read={isRead}
			>
				{isRead ? 'Read ✓ · mark as unread' : 'Mark as read'}
			</button>
			<span className="unseen" role="status">
				{said}
			</span>
		</form>
	)
}

/** Whether the place that was kept last is near the end. */
function hasReadUpTo(articleId: string, owner: string | null): boolean {
	const body = bodyOf(articleId)
	if (!body) return false
	const share = keptHere(owner, articleId)?.place?.share ?? 0
	return share >= 1 - (NEAR_END * innerHeight) / body.offsetHeight
}

function keepRead(articleId: string, owner: string | null, isRead: boolean): void {
	keepHere(owner, articleId, { readAt: isRead ? Date.now() : 0 })
	if (owner === null) return
	fetch(`/articles/${articleId}/read`, {
		method: 'POST',
		body: new URLSearchParams({ is: isRead ? 'read' : 'unread' }),
		headers: { Accept: 'application/json' },
		keepalive: true,
	}).catch((error: unknown) => {
		console.warn('Whether this is read could not be kept.', error)
	})
}
