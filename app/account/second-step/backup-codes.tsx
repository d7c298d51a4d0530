'use client'

import { useEffect, useRef, useState } from 'react'
import { showToast } from '../../_ui/toasts.tsx'
import styles from './second-step.module.css'

/** New backup codes, to be kept by their reader: they are shown this once. */
export function BackupCodes({ codes }: { codes: string[] }) {
	const heading = useRef<HTMLHeadingElement>(null)
	const [isAwake, setAwake] = useState(false)
	useEffect(() => {
		setAwake(true)
		heading.current?.focus()
	}, [])
	return (
		<section aria-labelledby="backup-codes" className="stack">
			<h2 id="backup-codes" ref={heading} tabIndex={-1}>
				Your backup codes
			</h2>
			<p>
				Print them or write them down: they are shown only now. Each lets you in once when the app
				is not at hand. Codes from before are good for nothing any more.
			</p>
			<ul className={styles.codes}>
				{codes.map((code) => (
					<li key={code}>{code}</li>
				))}
			</ul>
			{isAwake && (
				<p className={`${styles.acts} screen-only`}>
					<button type="button" className="button button-quiet" onClick={() => copy(codes)}>
						Copy the codes
					</button>
					<button type="button" className="button button-quiet" onClick={() => window.print()}>
						Print
					</button>
				</p>
			)}
		</section>
	)
}

async function copy(codes: string[]) {
	try {
		await navigator.clipboard.writeText(codes.join('\n'))
		showToast({ text: 'The codes are copied.' })
	} catch {
		// A browser may keep its clipboard to itself.
		showToast({ text: 'This browser does not let the codes be copied; select them instead.' })
	}
}
