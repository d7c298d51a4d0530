'use client'

import { useState } from 'react'
import { chooseTheme } from './choose-theme.ts'
import type { Theme } from './theme.ts'
import styles from './theme-switch.module.css'

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }
const NAMES: Record<Theme, string> = { system: 'as the system', light: 'light', dark: 'dark' }

/** A button that turns from the system's theme to light to dark. Without script it is a form. */
export function ThemeSwitch({ theme: chosen }: { theme: Theme }) {
	const [theme, setTheme] = useState(chosen)
	const next = NEXT[theme]
	const name = `Theme: ${NAMES[theme]}. Turn to: ${NAMES[next]}`

	// The page changes at once; the cookie, set by the form's action, only has to be there for the next page.
	function turn() {
		setTheme(next)
		if (next === 'system') delete document.documentElement.dataset.theme
		else document.documentElement.dataset.theme = next
	}

	return (
		<form action={chooseTheme} onSubmit={turn}>
			<input type="hidden" name="theme" value={next} />
			<button type="submit" className={styles.switch} title={name} aria-label={name}>
				<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
					<circle cx="10" cy="10" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
					{theme === 'dark' && <circle cx="10" cy="10" r="6.5" fill="currentColor" />}
					{theme === 'system' && <path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />}
				</svg>
			</button>
		</form>
	)
}
