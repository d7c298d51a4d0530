import { type ShelfQuestion, shelfParamsOf } from '#article/highlights/question'

/** The address of a question to the highlights, or of another page about what it finds: `/highlights/share`. */
export function shelfAddress(question: ShelfQuestion, page = '/highlights'): string {
	const params = shelfParamsOf(question).toString()
	return params ? `${page}?${params}` : page
}
