import type { ItemChange } from './order.ts'

/** A change as the value of one button (`move:{item}`): a form of an item has several. */
export function wishOf(change: ItemChange): string {
	return 'after' in change ? `${change.do}:${change.after}` : change.do
}

/** The change that was wished for in a form, not checked yet. */
export function wishIn(fields: Record<string, unknown>): Record<string, unknown> {
	const { wish, ...others } = fields
	const [, deed, after] = /^([a-z ]+)(?::(.*))?$/.exec(String(wish ?? '')) ?? []
	return { ...others, do: deed, ...(after !== undefined && { after }) }
}
