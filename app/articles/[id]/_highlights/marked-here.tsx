'use client'

import { counted } from '../../../_ui/names.ts'
import styles from './marked-here.module.css'
import { useMarked, usePaintStore } from './painted-text.tsx'

const NAMES: Readonly<Record<string, string>> = {
	'list-item': 'list item',
	note: 'note',
	heading: 'heading',
	quotation: 'quotation',
	caption: 'caption',
}

/** Says to those who do not see the paint that something is marked here, and opens it. */
export function MarkedHere({ place, kind }: { place: string; kind: string }) {
	const store = usePaintStore()
	const ids = useMarked(place)
	if (ids.length === 0) return null
	return (
		<button
			type="button"
			data-no-anchor
			className={`unseen button button-quiet ${styles.here}`}
			onClick={(event) => store.shown().open(ids, event.currentTarget)}
		>
			{counted(ids.length, 'highlight')} in this {NAMES[kind] ?? 'paragraph'}
		</button>
	)
}
