'use client'

import { useEffect } from 'react'
import { forgetEverythingHere } from '../../_keeping/forgetting.ts'

/** Lets the browser forget what it keeps of the library, where it did not do so when the server told it to. */
export function ForgetHere() {
	useEffect(() => {
		forgetEverythingHere().catch(console.warn)
	}, [])
	return null
}
