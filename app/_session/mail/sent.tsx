'use client'

import { useEffect, useRef } from 'react'

/** Says that a mail is on its way, if it is; where one looks next, and so where the focus goes. */
export function MailSent({ to, children }: { to: string; children: string }) {
	const words = useRef<HTMLDivElement>(null)
	useEffect(() => words.current?.focus(), [])
	return (
		<div ref={words} className="stack" role="status" tabIndex={-1}>
			<h2>Look into your mail</h2>
			<p>
				{children} <strong>{to}</strong>.
			</p>
			<p className="quiet">
				If nothing comes within a few minutes, look among what was sorted out as junk, and whether
				the address is right.
			</p>
		</div>
	)
}
