import type { Article } from '#article/article'

/**
 * What marks the repaired places of an article's texts. A form that stands in more places than were repaired may be clean in
 * some of them; then the mark ends with `?`, since a repair does not say where it was made.
 */
export function markerOf(
	article: Pick<
		Article,
		'repairs' | 'kicker' | 'title' | 'standfirst' | 'blocks' | 'footnotes' | 'postscript'
	>,
	mark: (fixed: string) => string,
): (text: string) => string {
	const repaired = new Map<string, number>()
	for (const { fixed } of article.repairs)
		if (fixed.trim() !== '') repaired.set(fixed.trim(), (repaired.get(fixed.trim()) ?? 0) + 1)
	if (repaired.size === 0) return (text) => text
	const forms = [...repaired.keys()].sort((a, b) => b.length - a.length)
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${forms.map(escaped).join('|')})(?![\\p{L}\\p{N}])|(?:${
			forms
				.filter((form) => !/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su.test(form))
				.map(escaped)
				.join('|') || '(?!)'
		})`,
		'gu',
	)
	const standing = new Map<string, number>()
	const { kicker, title, standfirst, blocks, footnotes, postscript } = article
	const texts = [
		kicker,
		title,
		standfirst,
		postscript,
		...[...blocks, ...footnotes].map(({ text }) => text),
	]
	for (const text of texts)
		for (const [form] of (text ?? '').matchAll(pattern))
			standing.set(form, (standing.get(form) ?? 0) + 1)
	return (text) =>
		text.replace(pattern, (form) => {
			const isSure = (standing.get(form) ?? 0) <= (repaired.get(form) ?? 0)
			return mark(isSure ? form : `${form}?`)
		})
}

function escaped(form: string): string {
	return form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
