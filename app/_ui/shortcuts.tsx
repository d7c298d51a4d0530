'use client'

import { useEffect } from 'react'

const TYPING =
	'input:not([type="checkbox"], [type="radio"], [type="submit"]), textarea, select, [contenteditable="true"]'

/**
 * The keys that hold on every page: `/` to the search box, `j` and `k` through whatever the page marks with
 * `data-step` (results, matches), `n` and `p` to the next and previous match in a text, `Esc` out of a field. `Enter` needs no help: a step holds a focused link.
 */
export function Shortcuts() {
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return
			const target = event.target instanceof HTMLElement ? event.target : null
			if (event.key === 'Escape' && target?.matches(TYPING)) return leave(event, target)
			if (target?.closest(TYPING)) return
			if (event.key === '/') focusSearch(event)
			if (event.key === 'j') step(1)
			if (event.key === 'k') step(-1)
			if (event.key === 'n' || event.key === 'p') follow(event.key)
		}
		document.addEventListener('keydown', press)
		return () => document.removeEventListener('keydown', press)
	}, [])
	return null
}

function leave(event: KeyboardEvent, field: HTMLElement) {
	// A search field would empty itself, and with it the results one wants to get to.
	event.preventDefault()
	field.blur()
}

function focusSearch(event: KeyboardEvent) {
	const fields = document.querySelectorAll<HTMLInputElement>('[data-search-field]')
	const field = [...fields].findLast((candidate) => candidate.checkVisibility())
	if (!field) return
	event.preventDefault()
	field.focus()
	field.select()
}

/** Follows the link that says it is that key's. */
function follow(key: string) {
	document.querySelector<HTMLAnchorElement>(`a[data-key="${key}"]`)?.click()
}

function step(by: 1 | -1) {
	const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')]
	const here = steps.findIndex((element) => element.contains(document.activeElement))
	const next = steps[here === -1 ? (by === 1 ? 0 : steps.length - 1) : here + by]
	next?.focus()
	next?.scrollIntoView({ block: 'center' })
}
