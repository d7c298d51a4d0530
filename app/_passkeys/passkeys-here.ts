import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether this browser has passkeys; without script nobody asks, and nothing that needs them is shown. */
export function usePasskeysHere(): boolean {
	return useSyncExternalStore(
		never,
		() => typeof window.PublicKeyCredential === 'function',
		() => false,
	)
}

/** Whether a reader thought better of it, or let the browser's own question run out. */
export function isCalledOff(error: unknown): boolean {
	return error instanceof Error && ['NotAllowedError', 'AbortError'].includes(error.name)
}
