'use client'

import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Suggestion } from '#search/suggest'

const PAUSE_MS = 120

/** What the typing may mean, and the keys that go through it. An older letter's suggestions never replace a newer's. */
export function useSuggestions(typed: string) {
	const router = useRouter()
	const [found, setFound] = useState<{ typed: string; suggestions: Suggestion[] } | null>(null)
	const [active, setActive] = useState(-1)
	const [isOpen, setOpen] = useState(false)
	const asked = useRef<AbortController>(undefined)

	useEffect(() => {
		if (!isOpen) return
		const timer = setTimeout(async () => {
			asked.current?.abort()
			const controller = new AbortController()
			asked.current = controller
			const suggestions = await suggestionsFor(typed, controller.signal)
			if (controller.signal.aborted) return
			setFound({ typed, suggestions })
			setActive(-1)
		}, PAUSE_MS)
		return () => {
			clearTimeout(timer)
			asked.current?.abort()
		}
	}, [typed, isOpen])

	const suggestions = isOpen && typed.trim() ? (found?.suggestions ?? []) : []

	function close() {
		setOpen(false)
		setActive(-1)
	}

	function choose(suggestion: Suggestion) {
		close()
		router.push(addressOf(suggestion))
	}

	/** True when the key was for the suggestions. */
	function press(event: KeyboardEvent): boolean {
		if (suggestions.length === 0) return false
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
		if (step) {
			// One place more than there are suggestions: the field itself.
			const places = suggestions.length + 1
			setActive((at) => ((at + 1 + step + places) % places) - 1)
		} else if (event.key === 'Escape') close()
		else if (event.key === 'Enter' && suggestions[active]) choose(suggestions[active])
		else return false
		event.preventDefault()
		event.stopPropagation()
		return true
	}

	return { suggestions, active, press, choose, close, open: () => setOpen(true) }
}

async function suggestionsFor(typed: string, signal: AbortSignal): Promise<Suggestion[]> {
	try {
		const response = await fetch(`/api/v1/suggest?q=${encodeURIComponent(typed)}`, { signal })
		if (!response.ok) return []
		const { suggestions } = (await response.json()) as { suggestions: Suggestion[] }
		return suggestions
	} catch {
		// Taken back by a newer letter, or the line is down: typing goes on without.
		return []
	}
}

function addressOf({ kind, value }: Suggestion): string {
	if (kind === 'article') return `/articles/${value}`
	return `/search?${new URLSearchParams({ [kind]: value })}`
}
