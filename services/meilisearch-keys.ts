import { fixedUid, keyOf } from './secrets.ts'

/** The two keys made from the master key, which nobody else ever sees. */
export interface Keys {
	adminKey: string
	searchKey: string
}

/** Both keys, without asking the server: they follow from the master key. */
export function keysFor(masterKey: string, prefix: string): Keys {
	const { admin, search } = wanted(prefix)
	return { adminKey: keyOf(masterKey, admin.uid), searchKey: keyOf(masterKey, search.uid) }
}

/** Makes sure that the server knows both keys, and returns them. Both are the same at every start. */
export async function makeKeys(url: string, masterKey: string, prefix: string): Promise<Keys> {
	await Promise.all(Object.values(wanted(prefix)).map((key) => ensure(url, masterKey, key)))
	return keysFor(masterKey, prefix)
}

interface Wanted {
	uid: string
	name: string
	actions: string[]
	indexes: string[]
}

function wanted(prefix: string): { admin: Wanted; search: Wanted } {
	return {
		admin: {
			uid: fixedUid('carrel indexer'),
			name: 'Carrel indexer',
			actions: [
				'search',
				'documents.*',
				'indexes.*',
				'settings.*',
				'tasks.*',
				'stats.get',
				'version',
			],
			// A key bound to some indexes cannot see the task of a swap, and so could not wait for it.
			indexes: ['*'],
		},
		search: {
			uid: fixedUid(`carrel search ${prefix}`),
			name: `Carrel search in ${prefix}*`,
			actions: ['search'],
			indexes: [`${prefix}*`],
		},
	}
}

async function ensure(url: string, masterKey: string, key: Wanted): Promise<void> {
	const headers = { authorization: `Bearer ${masterKey}`, 'content-type': 'application/json' }
	const found = await fetch(`${url}/keys/${key.uid}`, { headers })
	if (found.ok) return
	if (found.status !== 404)
		throw new Error(
			`Meilisearch did not say whether it has the key "${key.name}": ${await found.text()}`,
		)
	const body = JSON.stringify({ ...key, expiresAt: null })
	const made = await fetch(`${url}/keys`, { method: 'POST', headers, body })
	if (!made.ok) throw new Error(`Meilisearch made no key "${key.name}": ${await made.text()}`)
}
