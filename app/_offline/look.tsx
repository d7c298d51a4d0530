'use client'

import { useEffect } from 'react'
import { ownerOf } from '../_keeping/who.ts'
import { canKeep } from './copies.ts'
import { keepRead } from './reading.ts'
import { lookNow } from './settings.ts'

/** So long is the page looked at before it counts as read. */
const A_LOOK_MS = 2000

/** Keeps the page once it has been looked at for a moment, unless the reader's device asks to be spared. */
export function Reading(props: {
	path: string
	title: string
	versionId: number
	readerId: string | null
}) {
	const { path, title, versionId, readerId } = props
	useEffect(() => {
		if (!canKeep() || isSparing()) return
		const owner = ownerOf({ readerId, isCopy: false })
		const keep = () =>
			keepRead({ owner, path, title, stamp: `${versionId} ${lookNow()}` }).catch(console.warn)
		const timer = setTimeout(keep, A_LOOK_MS)
		return () => clearTimeout(timer)
	}, [path, title, versionId, readerId])
	return null
}

function isSparing(): boolean {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
	return connection?.saveData === true
}
