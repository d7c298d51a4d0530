import type { Article, Repair } from '#article/article'

const BOLD = '1'
const FAINT = '2'
const REPAIRED = '33'

/** The article as a page for the terminal: its head, its text with repairs marked, notes, repairs and doubts. */
export function pageOf(article: Article, colour: boolean): string {
	const paint = (text: string, code: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
	const mark = (text: string) =>
		marked(text, article.repairs, (fixed) => (colour ? paint(fixed, REPAIRED) : `[${fixed}]`))
	const section = (title: string, lines: readonly string[]) =>
		lines.length === 0 ? [] : ['', paint(title, BOLD), ...lines]
	return [
		...(article.kicker ? [paint(article.kicker, FAINT)] : []),
		paint(article.title || '(no title)', BOLD),
		...factsOf(article).map((fact) => paint(fact, FAINT)),
		...(article.standfirst ? ['', mark(article.standfirst)] : []),
		...article.blocks.flatMap(({ id, kind, text, calls }) => {
			const label = kind === 'paragraph' ? id : `${id} ${kind}`
			const called = calls.length > 0 ? paint(` (calls ${calls.join(', ')})`, FAINT) : ''
			return ['', `${paint(label, FAINT)}  ${mark(text)}${called}`]
		}),
		...section(
			'Notes',
			article.footnotes.map(
				({ marker, text, calledFrom }) =>
					`[${marker}] ${mark(text)} (${calledFrom.join(', ') || 'not called'})`,
			),
		),
		...section('Postscript', article.postscript ? [mark(article.postscript)] : []),
		...section(
			'Repairs',
			article.repairs.map(
				({ raw, fixed, rule, confidence }) =>
					`${visible(raw)}  →  ${fixed}  (${rule}, ${confidence})`,
			),
		),
		...section('Warnings', article.warnings.map(visible)),
	].join('\n')
}

/** Control bytes shown as `\\x14`, so that a garbled text cannot steer the terminal. */
export function visible(text: string): string {
	return text.replace(
		/[\u0000-\u001f\u007f-\u009f]/gu,
		(byte) => `\\x${(byte.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`,
	)
}

function factsOf({
	id,
	publication,
	issue,
	publishedOn,
	writtenOn,
	authors,
	countries,
	source,
	url,
}: Article): string[] {
	const named = countries.map(
		({ code, role, mentions }) => `${code} ${role === 'subject' ? 'subject ' : ''}${mentions}`,
	)
	return [
		[id, publication, issue?.number, issue?.month].filter(Boolean).join(' · '),
		[publishedOn && `published ${publishedOn}`, writtenOn && `written ${writtenOn}`]
			.filter(Boolean)
			.join(' · '),
		authors.length > 0 ? `by ${authors.join(', ')}` : 'no author named',
		named.length > 0 ? `countries: ${named.join(', ')}` : '',
		source ? `first in ${source.name}` : '',
		url ?? '',
	].filter(Boolean)
}

function marked(
	text: string,
	repairs: readonly Repair[],
	paint: (fixed: string) => string,
): string {
	const forms = [...new Set(repairs.map(({ fixed }) => fixed))]
		.filter(Boolean)
		.sort((a, b) => b.length - a.length)
	if (forms.length === 0) return text
	const pattern = forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')
	return text.replace(new RegExp(pattern, 'gu'), paint)
}
