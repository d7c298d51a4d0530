import type { Article, Repair } from '#article/article'
import { type Reading, type ReadOptions, readInput } from './read.ts'

/** One piece of an inspection: an article set as text, or (`failed`) why there is none, which belongs on stderr. */
export interface Inspected {
	failed: boolean
	text: string
}

export interface InspectOptions extends ReadOptions {
	json?: boolean
	/** Whether the terminal shows colour; repairs are marked in brackets when it does not. */
	colour?: boolean
}

/** What the reader makes of one file: as JSON (indented for one article, one line each for many) or to be read. */
export async function* inspect(
	path: string,
	options: InspectOptions = {},
): AsyncGenerator<Inspected> {
	const { json = false, colour = false, ...reading } = options
	let held: Reading | null = null
	let isAlone = true
	for await (const next of readInput(path, reading)) {
		if (held) {
			isAlone = false
			yield rendered(held, { json, colour, isAlone })
		}
		held = next
	}
	if (held) yield rendered(held, { json, colour, isAlone })
}

interface Rendering {
	json: boolean
	colour: boolean
	isAlone: boolean
}

function rendered(reading: Reading, { json, colour, isAlone }: Rendering): Inspected {
	if (reading.kind === 'failed') {
		const where = [reading.place, reading.id].filter(Boolean).join(', ')
		return { failed: true, text: where ? `${where}: ${reading.reason}` : reading.reason }
	}
	const { article } = reading
	if (json)
		return { failed: false, text: JSON.stringify(article, null, isAlone ? '\t' : undefined) }
	return { failed: false, text: page(article, colour) }
}

const BOLD = '1'
const FAINT = '2'
const REPAIRED = '33'

/** The article as a page for the terminal: its head, its text with repairs marked, notes, repairs and doubts. */
function page(article: Article, colour: boolean): string {
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
				({ raw, fixed, rule, confidence }) => `${raw}  →  ${fixed}  (${rule}, ${confidence})`,
			),
		),
		...section('Warnings', article.warnings),
	].join('\n')
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
