import { hasCaches } from './who.ts'

/** Lets this browser forget all that it keeps of the library: choices, highlights, copies of pages, and who was here. */
export async function forgetEverythingHere(): Promise<void> {
	localStorage.clear()
	sessionStorage.clear()
	if (hasCaches()) for (const name of await caches.keys()) await caches.delete(name)
	const workers = (await navigator.serviceWorker?.getRegistrations()) ?? []
	for (const worker of workers) await worker.unregister()
	// Whatever has it open lets go of it when it is told (see `browser-database.ts`).
	indexedDB.deleteDatabase('carrel')
}
