'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { signInPath } from './return-path.ts'

/** The way in, which leads back to where one is. */
export function SignInLink() {
	const path = usePathname()
	const query = useSearchParams().toString()
	const isWayIn = /^\/sign-(in|up)(\/|$)/.test(path)
	const here = isWayIn ? null : query ? `${path}?${query}` : path
	return (
		<a href={signInPath(here)} data-follow>
			Sign in
		</a>
	)
}
