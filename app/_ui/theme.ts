import { cookies } from 'next/headers'

const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The theme this reader chose; the system's wish until they choose. Read on the server, so no page flashes. */
export async function chosenTheme(): Promise<Theme> {
	return themeFrom((await cookies()).get('theme')?.value)
}

/** A theme by its name; anything else is the system's wish. */
export function themeFrom(name: unknown): Theme {
	return THEMES.find((theme) => theme === name) ?? 'system'
}
