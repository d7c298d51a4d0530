'use client'

import { useEffect } from 'react'

/** As in `notes.module.css`: from here on notes stand in the margin and need not open. */
const HAS_MARGIN = '(min-width: 75rem)'

/** Opens a note in place where its call would jump to the list at the end. One listener for the whole page. */
export function NoteCalls() {
	useEffect(() => {
		let from: HTMLElement | null = null
		const press = (event: MouseEvent) => {
			if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return
			const call = event.target instanceof Element && event.target.closest('[data-note-call]')
			if (!(call instanceof HTMLElement)) return
			const note = document.getElementById(call.dataset.noteCall ?? '')
			if (!note || !('showPopover' in note)) return
			event.preventDefault()
			from = call
			if (matchMedia(HAS_MARGIN).matches && isInWindow(note)) point(note)
			else open(note, call)
		}
		// A popover gives the focus back by itself; a note in the margin is none.
		const back = (event: KeyboardEvent) => {
			if (event.key !== 'Escape' || !from) return
			const note = document.getElementById(from.dataset.noteCall ?? '')
			if (note?.contains(document.activeElement)) from.focus()
			from = null
		}
		// Before `PlaceLinks` sees the click, which would follow the link.
		document.addEventListener('click', press, { capture: true })
		document.addEventListener('keydown', back)
		return () => {
			document.removeEventListener('click', press, { capture: true })
			document.removeEventListener('keydown', back)
		}
	}, [])
	return null
}

function open(note: HTMLElement, call: HTMLElement) {
	for (const other of document.querySelectorAll<HTMLElement>('[data-note-call]'))
		other.style.removeProperty('anchor-name')
	// One call at a time is the anchor; a note that is called twice opens at the call that was pressed.
	call.style.setProperty('anchor-name', '--note-call')
	// A note whose place in the margin is far off leaves it for as long as it is open.
	note.dataset.open = ''
	note.showPopover()
	note.focus({ preventScroll: true })
	note.addEventListener('toggle', () => close(note, call), { once: true })
}

/** The browser has given the focus back, unless the call never had it: not every one focuses a link that is pressed. */
function close(note: HTMLElement, call: HTMLElement) {
	// The first that is heard of may be the opening.
	if (note.matches(':popover-open')) {
		note.addEventListener('toggle', () => close(note, call), { once: true })
		return
	}
	delete note.dataset.open
	if (document.activeElement === document.body) call.focus({ preventScroll: true })
}

function isInWindow(note: HTMLElement): boolean {
	const { top, bottom } = note.getBoundingClientRect()
	return top < innerHeight && bottom > 0
}

function point(note: HTMLElement) {
	note.focus({ preventScroll: true })
	note.scrollIntoView({ block: 'nearest' })
}
