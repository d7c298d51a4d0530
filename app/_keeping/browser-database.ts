import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Change, Wish } from './changes.ts'
import type { KeptHighlight } from './kept.ts'
import type { StoredHighlight } from './learning.ts'

/** The owner of what is kept for nobody with an account. */
export const BROWSER = 'browser'

/** A reader's change that the server has not said yes to. */
export interface WaitingChange {
	/** The order in which changes were made. */
	n: number
	/** The change's own name, by which the server knows it again. */
	key: string
	owner: string
	highlightId: string
	change: Change
	/** The revision it was made on, and what it changes as it was then. */
	rev: number
	was: Wish
	/** The highlight as it was before, should it have been removed elsewhere. */
	before?: KeptHighlight
	/** Once it may have reached the server it is never altered. */
	isTried: boolean
	/** It was changed elsewhere meanwhile (null: removed), and its reader has not said yet which to keep. */
	theirs?: KeptHighlight | null
	/** Why the server will not have it. */
	refused?: string
}

/** A page kept for reading offline. */
export interface KeptPage {
	owner: string
	path: string
	title: string
	/** Changes with the text and with how its reader has it set. */
	stamp: string
	/** Milliseconds since 1970. */
	keptAt: number
	readAt: number
	bytes: number
	/** The addresses of the scripts, styles and fonts that it needs. */
	needs: string[]
}

/** A reading list chosen for reading offline. */
export interface KeptList {
	owner: string
	id: string
	title: string
	articles: { path: string; title: string }[]
	keptAt: number
}

export interface Shape extends DBSchema {
	highlights: {
		key: [string, string]
		value: StoredHighlight
		indexes: { owner: string; article: [string, string] }
	}
	changes: { key: number; value: WaitingChange; indexes: { owner: string } }
	pages: { key: [string, string]; value: KeptPage; indexes: { owner: string } }
	lists: { key: [string, string]; value: KeptList; indexes: { owner: string } }
}

export type BrowserDatabase = IDBPDatabase<Shape>

let opened: Promise<BrowserDatabase> | undefined

/** What this browser keeps. Rejects where a browser lets pages keep nothing. */
export function browserDatabase(): Promise<BrowserDatabase> {
	const forgetIt = () => {
		opened = undefined
	}
	opened ??= openDB<Shape>('carrel', 1, {
		upgrade: lay,
		// A newer Carrel in another tab waits for this one to let go.
		blocking: (_old, _new, event) => {
			;(event.target as IDBDatabase).close()
			forgetIt()
		},
		terminated: forgetIt,
	}).catch((error) => {
		forgetIt()
		throw error
	})
	return opened
}

function lay(db: BrowserDatabase) {
	const highlights = db.createObjectStore('highlights', { keyPath: ['owner', 'id'] })
	highlights.createIndex('owner', 'owner')
	highlights.createIndex('article', ['owner', 'articleId'])
	const changes = db.createObjectStore('changes', { keyPath: 'n', autoIncrement: true })
	changes.createIndex('owner', 'owner')
	db.createObjectStore('pages', { keyPath: ['owner', 'path'] }).createIndex('owner', 'owner')
	db.createObjectStore('lists', { keyPath: ['owner', 'id'] }).createIndex('owner', 'owner')
}
