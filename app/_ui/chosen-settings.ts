import { cookies } from 'next/headers'
import { cache } from 'react'
import { database } from '#db/connection'
import { settingsOf } from '#db/reader-settings'
import { currentReader } from '../_session/reader.ts'
import { SETTING_NAMES, type Settings, settingsFrom } from './settings.ts'

/**
 * How whoever is here wants pages set: what the reader chose on any device goes before what was chosen in this browser.
 * Known on the server, so no page flashes.
 */
export const chosenSettings = cache(async (): Promise<Settings> => {
	const jar = await cookies()
	const here = Object.fromEntries(SETTING_NAMES.map((name) => [name, jar.get(name)?.value]))
	const own = await readersOwn().catch(unknown)
	return settingsFrom({ ...here, ...own })
})

async function readersOwn() {
	const reader = await currentReader()
	return reader && settingsOf(database(), reader.id)
}

/** A page must not fail because nobody can say how its reader wants it. */
function unknown(error: unknown): null {
	console.error(error)
	return null
}
