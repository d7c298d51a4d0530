'use client'

import type { FormEvent } from 'react'
import type { Settings, Theme } from './settings.ts'
import { choose, useSettings } from './settings-in-page.ts'
import { THEME_NAMES } from './theme-names.ts'
import styles from './theme-switch.module.css'

const NEXT: Record<Theme, Theme> = {
	system: 'light',
	light: 'sepia',
	sepia: 'dark',
	dark: 'contrast',
	contrast: 'system',
}

/** A button that turns from one theme to the next. Without script it is a form. */
export function ThemeSwitch({ settings }: { settings: Settings }) {
	const { theme } = useSettings(settings)
	const next = NEXT[theme]
	const name = `Theme: ${THEME_NAMES[theme]}. Turn to: ${THEME_NAMES[next]}`

	function turn(event: FormEvent) {
		event.preventDefault()
		choose({ theme: next })
	}

	return (
		<form action="/settings" method="post" onSubmit={turn}>
			<input type="hidden" name="theme" value={next} />
			<button type="submit" className={styles.switch} title={name} aria-label={name}>
				<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
					<circle cx="10" cy="10" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
					<path d={SIGNS[theme]} fill="currentColor" />
				</svg>
			</button>
		</form>
	)
}

/** How much of the circle is dark: nothing, a third, half and all of it; the highest contrast is a dot in a ring. */
const SIGNS: Record<Theme, string> = {
	light: '',
	sepia: 'M4.37 13.25a6.5 6.5 0 0 0 11.26 0z',
	system: 'M10 3.5a6.5 6.5 0 0 1 0 13z',
	dark: 'M10 3.5a6.5 6.5 0 0 1 0 13 6.5 6.5 0 0 1 0-13z',
	contrast: 'M10 7a3 3 0 0 1 0 6 3 3 0 0 1 0-6z',
}
