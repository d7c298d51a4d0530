/** An object of a JSON document. */
export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as text; null for anything else. */
export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** One or several as several; nothing as none. */
export function several(value: unknown): unknown[] {
	if (value === undefined || value === null) return []
	return Array.isArray(value) ? value : [value]
}

/** Whether an object says that it is of a type, alone or among others. */
export const isOfType = (value: JsonObject, type: string) =>
	[...several(value.type), ...several(value['@type'])].some(
		(one) => one === type || one === `oa:${type}`,
	)
