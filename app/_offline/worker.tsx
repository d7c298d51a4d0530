'use client'

import { useEffect } from 'react'
import { browserDatabase } from '../_keeping/browser-database.ts'
import type { Who } from '../_keeping/kept.ts'
import { alone, canKeep, keepPage, SHELL } from './copies.ts'
import { learnAll } from './lists.ts'
import { rememberLook, wearLook } from './settings.ts'

/** What is shown offline whatever was kept, and is fetched anew when it is older than this. */
const PAGES = [
	{ path: '/offline', title: 'Kept for offline reading' },
	{ path: '/highlights', title: 'Your highlights' },
]
const GOOD_FOR_MS = 60 * 60 * 1000

/** Puts the worker in place that answers when the library cannot be reached, and keeps what it needs for that. */
export function Worker({ readerId, isCopy }: Who) {
	useEffect(() => {
		if (isCopy) return wearLook()
		if (!canKeep()) return
		rememberLook()
		const begin = async () => {
			await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' })
			await alone(() => keepShell(readerId))
		}
		// What was not kept now is kept with the next page.
		const timer = setTimeout(() => begin().catch(console.warn), 1000)
		return () => clearTimeout(timer)
	}, [readerId, isCopy])
	return null
}

async function keepShell(readerId: string | null): Promise<void> {
	const db = await browserDatabase()
	for (const { path, title } of PAGES) {
		const before = await db.get('pages', [SHELL, path])
		if (before && Date.now() - before.keptAt < GOOD_FOR_MS) continue
		await keepPage({ owner: SHELL, path, title })
		if (readerId && path === '/highlights') await learnAll(readerId)
	}
}
