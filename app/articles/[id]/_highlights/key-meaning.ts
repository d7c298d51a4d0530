import { COLOURS } from '../../../_ui/highlight-colours.ts'
import type { UnitKind } from './key-steps.ts'

type Colour = (typeof COLOURS)[number]

/** What a key asks for while a passage is chosen by keys. */
export type Meaning =
	| { deed: 'step'; unit: UnitKind; by: 1 | -1; isExtending: boolean }
	| { deed: 'mark'; colour: Colour | null; isWriting: boolean }
	| { deed: 'copy' | 'leave' }

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/** Null for a key that means nothing here. Right and left mean forward and back as the text runs. */
export function meaningOf(event: Key, isRightToLeft: boolean): Meaning | null {
	const { key, shiftKey: isExtending } = event
	const isPlain = !(event.ctrlKey || event.altKey || event.metaKey)
	const step = (unit: UnitKind, by: 1 | -1): Meaning => ({ deed: 'step', unit, by, isExtending })
	if (key === 'ArrowRight') return step('word', isRightToLeft ? -1 : 1)
	if (key === 'ArrowLeft') return step('word', isRightToLeft ? 1 : -1)
	if (key === 'ArrowDown') return step(isPlain ? 'sentence' : 'paragraph', 1)
	if (key === 'ArrowUp') return step(isPlain ? 'sentence' : 'paragraph', -1)
	if (key === 'PageDown') return step('paragraph', 1)
	if (key === 'PageUp') return step('paragraph', -1)
	if (key === 'Escape') return { deed: 'leave' }
	if (key === 'Enter') return { deed: 'mark', colour: null, isWriting: isExtending }
	if (!isPlain) return null
	if (key === 'c') return { deed: 'copy' }
	const colour = /^[1-4]$/.test(key) ? COLOURS[Number(key) - 1] : undefined
	return colour ? { deed: 'mark', colour, isWriting: false } : null
}
