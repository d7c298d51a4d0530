import { type CitedName, dateParts, personOf } from './citable.ts'
import type { CitedWork, WorkKind } from './work.ts'

/** A work as CSL-JSON 1.0 has it. */
export interface CslItem {
	id: string
	type: WorkKind
	title?: string
	author?: CitedName[]
	'container-title'?: string
	issue?: string
	publisher?: string
	'publisher-place'?: string
	issued?: { 'date-parts': number[][] }
	page?: string
	URL?: string
	note?: string
}

/** As CSL-JSON, which citation managers and styles read. */
export function worksToCslJson(works: readonly CitedWork[]): string {
	return `${JSON.stringify(works.map(cslOf), null, '\t')}\n`
}

/** One work as an item of CSL-JSON, without what is not known. */
export function cslOf(work: CitedWork): CslItem {
	const { id, kind, title, authors, container, issue, publisher, place, date, pages, url } = work
	return {
		id,
		type: kind,
		...(title && { title }),
		...(authors.length > 0 && { author: authors.map(personOf) }),
		...(container && { 'container-title': container }),
		...(issue && { issue }),
		...(publisher && { publisher }),
		...(place && { 'publisher-place': place }),
		...(date && { issued: { 'date-parts': [dateParts(date)] } }),
		...(pages && { page: pages }),
		...(url && { URL: url }),
		...(work.notes.length > 0 && { note: work.notes.join('\n') }),
	}
}
