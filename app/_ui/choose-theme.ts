'use server'

import { cookies } from 'next/headers'
import { themeFrom } from './theme.ts'

const A_YEAR = 60 * 60 * 24 * 365

/** Remembers the theme a reader chose, in their browser alone. */
export async function chooseTheme(form: FormData): Promise<void> {
	const theme = themeFrom(form.get('theme'))
	const store = await cookies()
	if (theme === 'system') store.delete('theme')
	else store.set('theme', theme, { path: '/', maxAge: A_YEAR, sameSite: 'lax' })
}
