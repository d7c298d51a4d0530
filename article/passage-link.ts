import type { TextRange } from './selectors.ts'

/** A passage as an address names it: code points of one version's markable text. It says nothing of a highlight. */
export interface LinkedPassage extends TextRange {
	versionId: number
}

/** The value of `passage` in an address: `57.120-340`, the version and the range. */
const passageParameter = ({ versionId, start, end }: LinkedPassage) =>
	`${versionId}.${start}-${end}`

/** The passage that an address names; null for anything else. */
export function linkedPassage(parameter: string): LinkedPassage | null {
	const found = /^(\d{1,15})\.(\d{1,9})-(\d{1,9})$/.exec(parameter)
	if (!found) return null
	const [versionId, start, end] = found.slice(1).map(Number) as [number, number, number]
	return start < end ? { versionId, start, end } : null
}

/** Where a passage is read. `place` is the block or note it begins in, for browsers that run no script. */
export function passagePath(
	articleId: string,
	passage: LinkedPassage,
	place: string | null,
): string {
	const path = `/articles/${encodeURIComponent(articleId)}?passage=${passageParameter(passage)}`
	return place === null ? path : `${path}#${encodeURIComponent(place)}`
}
