import { useMemo, useSyncExternalStore } from 'react'
import { CHOICES, SETTING_NAMES, type Settings, settingsFrom } from './settings.ts'

/** The settings of the page as it stands; `atFirst` is what the server knew. Whoever changes them, all see it. */
export function useSettings(atFirst: Settings): Settings {
	const now = useSyncExternalStore(watch, read, () => JSON.stringify(atFirst))
	return useMemo(() => settingsFrom(JSON.parse(now)), [now])
}

/** Sets the page anew at once, and has it kept for the next one. */
export function choose(chosen: Partial<Settings>): void {
	const { dataset } = document.documentElement
	for (const [name, choice] of Object.entries(chosen)) {
		if (choice === CHOICES[name as keyof Settings][0]) delete dataset[name]
		else dataset[name] = choice
	}
	fetch('/settings', {
		method: 'POST',
		body: new URLSearchParams(chosen),
		headers: { Accept: 'application/json' },
		keepalive: true,
	}).catch((error: unknown) => {
		// The page is as it was asked to be; only the next one will not know.
		console.warn('The choice could not be kept.', error)
	})
}

function read(): string {
	const { dataset } = document.documentElement
	return JSON.stringify(Object.fromEntries(SETTING_NAMES.map((name) => [name, dataset[name]])))
}

function watch(changed: () => void): () => void {
	const observer = new MutationObserver(changed)
	observer.observe(document.documentElement, {
		attributeFilter: SETTING_NAMES.map((name) => `data-${name}`),
	})
	return () => observer.disconnect()
}
