import type { Theme } from './settings.ts'

/** A theme as a reader is told of it. */
export const THEME_NAMES: Record<Theme, string> = {
	system: 'as the system',
	light: 'light',
	sepia: 'sepia',
	dark: 'dark',
	contrast: 'high contrast',
}
