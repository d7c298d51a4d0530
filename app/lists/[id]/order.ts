import type { ListItem } from '#db/list-items'

/** One thing that can be done to an item of a list. `after` is the item it comes to stand behind, '' for the first place. */
export type ItemChange = { itemId: string } & (
	| { do: 'move'; after: string }
	| { do: 'remove' }
	| { do: 'put back' }
	| { do: 'note'; note: string }
)

/** The items as they will be once the change is made; what comes back from removal, only the library knows. */
export function changed(items: ListItem[], change: ItemChange): ListItem[] {
	if (change.do === 'note')
		return items.map((item) => (item.id === change.itemId ? { ...item, note: change.note } : item))
	if (change.do === 'remove') return items.filter(({ id }) => id !== change.itemId)
	if (change.do === 'move') return moved(items, change.itemId, change.after)
	return items
}

function moved(items: ListItem[], itemId: string, after: string): ListItem[] {
	const item = items.find(({ id }) => id === itemId)
	const others = items.filter(({ id }) => id !== itemId)
	const before = others.findIndex(({ id }) => id === after)
	if (!item || (after !== '' && before === -1)) return items
	return others.toSpliced(before + 1, 0, item)
}

/** The item behind which the nth item stands after one step up or down; null at either end. */
export function step(items: ListItem[], n: number, direction: 'up' | 'down'): string | null {
	if (direction === 'up') return n === 0 ? null : (items[n - 2]?.id ?? '')
	return items[n + 1]?.id ?? null
}
