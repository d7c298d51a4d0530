'use client'

import { useEffect, useState } from 'react'

/** The way from a copy to the page itself, once there is a connection. */
export function OnlineAgain() {
	const [isOnline, setOnline] = useState(false)
	useEffect(() => {
		const look = () => setOnline(navigator.onLine)
		look()
		for (const event of ['online', 'offline']) addEventListener(event, look)
		return () => {
			for (const event of ['online', 'offline']) removeEventListener(event, look)
		}
	}, [])
	if (!isOnline) return null
	return (
		<button type="button" className="button-plain" onClick={() => location.reload()}>
			Show the page as it is now
		</button>
	)
}
