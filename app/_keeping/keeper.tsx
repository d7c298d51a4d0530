'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { CarryOver } from './carry-over.tsx'
import styles from './keeper.module.css'
import type { Who } from './kept.ts'
import { sendWaiting } from './sending.ts'
import { Undecided } from './undecided.tsx'
import { useWaiting } from './use-waiting.ts'
import { Waiting } from './waiting.tsx'
import { ownerOf, settle } from './who.ts'

/** Sends what waits in this browser, says what cannot be sent yet, and asks its reader what only they can know. */
export function Keeper(who: Who) {
	const owner = useOwner(who)
	const { changes, sending } = useWaiting(owner)

	useEffect(() => {
		if (!owner) return
		const send = () => sendWaiting(owner)
		send()
		addEventListener('online', send)
		return () => removeEventListener('online', send)
	}, [owner])

	useRefreshed(changes.length)

	if (!owner) return null
	return (
		<div className={`${styles.keeper} screen-only`}>
			<Waiting changes={changes} sending={sending} />
			<Undecided owner={owner} changes={changes} />
			{who.readerId && <CarryOver key={who.readerId} readerId={who.readerId} />}
		</div>
	)
}

/** The page of highlights comes from the library: what has been sent meanwhile is on it then, too. */
function useRefreshed(waiting: number): void {
	const router = useRouter()
	const before = useRef(waiting)
	useEffect(() => {
		const isSent = before.current > 0 && waiting === 0
		before.current = waiting
		if (isSent && location.pathname === '/highlights') router.refresh()
	}, [waiting, router])
}

/** Whose things this page deals with, once what others left in this browser is put away. */
function useOwner({ readerId, isCopy }: Who): string | null {
	const [owner, setOwner] = useState<string | null>(null)
	useEffect(() => {
		const settled = isCopy ? Promise.resolve() : settle(readerId)
		settled.catch(console.error).finally(() => setOwner(ownerOf({ readerId, isCopy })))
	}, [readerId, isCopy])
	return owner
}
