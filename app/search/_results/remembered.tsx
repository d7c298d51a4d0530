'use client'

import { useEffect } from 'react'
import { rememberResults } from '../../_ui/last-results.ts'

/** Keeps in mind which results these are, for the way back from an article. */
export function Remembered({ asked }: { asked: string }) {
	useEffect(() => rememberResults(`?${asked}`), [asked])
	return null
}
