'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useTransition } from 'react'
import { isPlainClick } from './plain-click.ts'

type Followed = HTMLAnchorElement | SVGAElement

/**
 * Follows the links, and the forms that ask by their address, that are marked `data-follow`, without loading the page anew: one listener for the hundreds of links that a page
 * of results has, which are then nothing but links. `data-follow="stay"` leaves the page scrolled as it is. While what a
 * link leads to is on its way, the link says so by `data-pending`.
 */
export function FollowLinks() {
	const router = useRouter()
	const followed = useRef<Followed | null>(null)
	const [isPending, startTransition] = useTransition()

	useEffect(() => {
		if (!isPending) delete followed.current?.dataset.pending
	}, [isPending])

	useEffect(() => {
		const press = (event: MouseEvent) => {
			const link = linkOf(event)
			const address = link?.getAttribute('href')
			if (!link || !address) return
			event.preventDefault()
			delete followed.current?.dataset.pending
			followed.current = link
			link.dataset.pending = ''
			startTransition(() => router.push(address, { scroll: link.dataset.follow !== 'stay' }))
		}
		const submit = (event: SubmitEvent) => {
			const form = event.target
			if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return
			if (form.dataset.follow === undefined) return
			event.preventDefault()
			startTransition(() => router.push(addressOf(form)))
		}
		document.addEventListener('click', press)
		document.addEventListener('submit', submit)
		return () => {
			document.removeEventListener('click', press)
			document.removeEventListener('submit', submit)
		}
	}, [router])

	return null
}

/** The link that a plain click is meant for. */
function linkOf(event: MouseEvent): Followed | null {
	if (!isPlainClick(event)) return null
	return event.target instanceof Element ? event.target.closest<Followed>('a[data-follow]') : null
}

function addressOf(form: HTMLFormElement): string {
	const params = new URLSearchParams()
	for (const [name, value] of new FormData(form))
		if (typeof value === 'string') params.append(name, value)
	return `${form.getAttribute('action')}?${params}`
}
