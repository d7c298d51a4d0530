'use client'

import { useLinkStatus } from 'next/link'
import styles from './link-pending.module.css'

/** A dot in a link that was followed and is not there yet; it shows only when that takes longer than a blink. */
export function LinkPending() {
	const { pending } = useLinkStatus()
	return <span aria-hidden="true" className={styles.dot} data-pending={pending || undefined} />
}
