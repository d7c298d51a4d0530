'use client'

import { useEffect, useRef, useState } from 'react'
import { inPlainLines } from '#article/lists/plain-lines'

type About = {
	/** What was sent, where it comes back without script. */
	text?: string | undefined
	/** What others wrote there meanwhile, once whoever writes was told. */
	theirs?: string | undefined
	/** `words` show what is being saved before it is. */
	isShownEarly?: boolean
}

/**
 * A field without a value of its own that follows what stands there (`words`) until somebody writes in it, and keeps what they
 * write. `was` is what stood there for them, which they write over.
 */
export function useField(words: string, { text, theirs, isShownEarly = false }: About) {
	const now = inPlainLines(words)
	const told = theirs === undefined ? undefined : inPlainLines(theirs)
	const ref = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
	const [first] = useState(text ?? now)
	const [was, setWas] = useState(told ?? now)

	useEffect(() => {
		const value = ref.current?.value
		if (value !== was && (isShownEarly || value !== now)) return
		if (ref.current && value !== now) ref.current.value = now
		setWas(now)
	}, [now, was, isShownEarly])

	useEffect(() => {
		if (told !== undefined) setWas(told)
	}, [told])

	return { ref, first, was, setWas }
}
