import { byArticle, citationLine, type TakenHighlight } from './taken.ts'

/** As Markdown (CommonMark): an article a heading, a passage a quotation, with its notes below. */
export function toMarkdown(highlights: readonly TakenHighlight[]): string {
	const articles = byArticle(highlights).map(({ article, highlights }) =>
		[
			`## ${inline(article.title || 'Untitled')}`,
			`${inline(citationLine(article))}. <${article.url.replace(/[<>\s]/g, encodeURIComponent)}>`,
			...highlights.map(passage),
		].join('\n\n'),
	)
	return `${['# Highlights', ...articles].join('\n\n')}\n`
}

function passage({ quote, calledNotes, note, tags, url }: TakenHighlight): string {
	const below = calledNotes.map(({ marker, text }) => `Note ${marker}: ${text}`)
	const quotation = [quote, ...below].map(inline).join('\n\n')
	const ofTags = tags.map((tag) => `#${tag.replace(/\s+/g, '-')}`).join(' ')
	return [
		quotation.replace(/^/gm, '> ').replace(/^> $/gm, '>'),
		...(note ? [inline(note)] : []),
		[...(ofTags ? [inline(ofTags)] : []), `[Passage](${url})`].join(' · '),
	].join('\n\n')
}

/** Text as Markdown shows it, its paragraphs kept: nothing in it becomes markup. */
function inline(text: string): string {
	return text
		.trim()
		.replace(/[\\`*_[\]<>&#~|]/g, '\\$&')
		.replace(/^([ \t]*)([-+=]|\d+(?=[.)]))/gm, (_, space: string, sign: string) =>
			/\d/.test(sign) ? `${sign}\u2060` : `${space && ' '}\\${sign}`,
		)
		.replace(/\n[ \t]*\n\s*/g, '\n\n')
		.replace(/(?<!\n)\n(?!\n)/g, '\\\n')
}
