'use client'

import { useEffect } from 'react'

const TYPING =
	'input:not([type="checkbox"], [type="radio"], [type="submit"]), textarea, select, [contenteditable="true"]'

/**
 * The keys that hold on every page: `/` to the search box, `j` and `k` through whatever the page marks with
 * `data-step` (results, matches), `Esc` out of a field, and whatever key a link or button of the page says is its own
 * (`data-key`). `Enter` needs no help: a step holds a focused link. `keys.ts` tells readers of all of them.
 */
export function Shortcuts() {
	useEffect(() => {
		const hear = (event: KeyboardEvent) => {
			if (event.defaultPrevented || isChord(event)) return
			const target = event.target instanceof HTMLElement ? event.target : null
			if (event.key === 'Escape' && target?.matches(TYPING)) return leave(event, target)
			if (target?.closest(TYPING)) return
			if (event.key === '/') focusSearch(event)
			if (event.key === 'j') step(1)
			if (event.key === 'k') step(-1)
			if (event.key.length === 1) press(event)
		}
		document.addEventListener('keydown', hear)
		return () => document.removeEventListener('keydown', hear)
	}, [])
	return null
}

/** On many keyboards a bracket is written with AltGr, which browsers report as Ctrl and Alt. */
function isChord(event: KeyboardEvent): boolean {
	if (event.getModifierState('AltGraph')) return false
	return event.metaKey || event.ctrlKey || event.altKey
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

/** Presses what says that it is that key's. What opens a panel gets the focus, for the panel is beside it. */
function press(event: KeyboardEvent) {
	const own = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`)
	if (!own) return
	event.preventDefault()
	if (own.matches('summary')) own.focus({ preventScroll: true })
	own.click()
}

function step(by: 1 | -1) {
	const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')]
	const here = steps.findIndex((element) => element.contains(document.activeElement))
	const next = steps[here === -1 ? (by === 1 ? 0 : steps.length - 1) : here + by]
	next?.focus()
	next?.scrollIntoView({ block: 'center' })
}
