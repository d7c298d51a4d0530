import { cookies } from 'next/headers'

/** A cookie that tells the page after leaving that this browser has something to forget. */
export const LEFT = 'carrel-left'

/** Notes, for a minute, that this browser's reader has left. */
export async function noteLeft(): Promise<void> {
	const kept = { httpOnly: true, sameSite: 'lax', path: '/account/left', maxAge: 60 } as const
	;(await cookies()).set(LEFT, 'yes', kept)
}
