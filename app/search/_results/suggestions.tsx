'use client'

import type { Suggestion } from '#search/suggest'
import styles from './suggestions.module.css'

export const LIST_ID = 'suggestions'

export const optionId = (n: number) => `suggestion-${n}`

const KINDS: Record<Suggestion['kind'], string> = {
	country: 'Country',
	author: 'Author',
	issue: 'Issue',
	article: 'Article',
}

/** What the typing may mean, below the field that it belongs to. */
export function Suggestions({
	suggestions,
	active,
	onChoose,
}: {
	suggestions: readonly Suggestion[]
	active: number
	onChoose: (suggestion: Suggestion) => void
}) {
	if (suggestions.length === 0) return null
	return (
		<div id={LIST_ID} role="listbox" aria-label="Suggestions" className={styles.list}>
			{suggestions.map((suggestion, n) => (
				// biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, as a combobox does
				// biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
				<div
					key={`${suggestion.kind} ${suggestion.value}`}
					id={optionId(n)}
					role="option"
					aria-selected={n === active}
					className={styles.option}
					onMouseDown={(event) => event.preventDefault()}
					onClick={() => onChoose(suggestion)}
				>
					<span dir="auto">{suggestion.label}</span>
					<span className="quiet">{KINDS[suggestion.kind]}</span>
				</div>
			))}
		</div>
	)
}
