'use client'

import { KeyList } from './key-list.tsx'
import { KEYS, type Key } from './keys.ts'

/** The keys that hold on the page as it stands. */
export function KeysHere() {
	const held = selectorsHere()
	return <KeyList holds={({ where }: Key) => where === undefined || held.has(where)} />
}

function selectorsHere(): Set<string> {
	const places = KEYS.flatMap(({ keys }) => keys.flatMap(({ where }) => where ?? []))
	return new Set(places.filter((where) => document.querySelector(where)))
}
