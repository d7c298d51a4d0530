import type { Article, ArticleCountry, Reference, Removal } from '#article/article'
import { markerOf } from './marked-repairs.ts'

const BOLD = '1'
const FAINT = '2'
const REPAIRED = '33'
const GONE = '31'
const MOST_SHOWN = 160

/** The article as a page for the terminal: its head, its text with repairs and gaps marked, notes, and the record of both. */
export function pageOf(article: Article, colour: boolean): string {
	const paint = (text: string, code: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
	const show = markerOf(article, (fixed) => (colour ? paint(fixed, REPAIRED) : `[${fixed}]`))
	const section = (title: string, lines: readonly string[]) =>
		lines.length === 0 ? [] : ['', paint(title, BOLD), ...lines]
	const removed = ({ text, rule }: Removal) =>
		paint(`    ✂ ${rule}: ${visible(shortened(text))}`, GONE)
	const placed = new Set<Removal>()
	const removedIn = (id: string) =>
		article.removals
			.filter(({ where }) => where?.split(' ').includes(id))
			.map((one) => {
				placed.add(one)
				return removed(one)
			})
	const blocks = article.blocks.flatMap(({ id, kind, text, calls }) => {
		const label = kind === 'paragraph' ? id : `${id} ${kind}`
		const called = calls.length > 0 ? paint(` (calls ${calls.join(', ')})`, FAINT) : ''
		return ['', `${paint(label, FAINT)}  ${show(text)}${called}`, ...removedIn(id)]
	})
	return [
		...(article.kicker ? [paint(show(article.kicker), FAINT)] : []),
		paint(article.title ? show(article.title) : '(no title)', BOLD),
		...(article.subtitle ? [show(article.subtitle)] : []),
		...factsOf(article).map((fact) => paint(fact, FAINT)),
		...(article.standfirst ? ['', show(article.standfirst)] : []),
		...blocks,
		...section(
			'Notes',
			article.footnotes.map(
				({ marker, text, calledFrom }) =>
					`[${marker}] ${show(text)} (${calledFrom.join(', ') || 'not called'})`,
			),
		),
		...section('Postscript', article.postscript ? [show(article.postscript)] : []),
		...section('References', article.references.map(referenceLine)),
		...section('Countries', article.countries.map(countryLine)),
		...section(
			'Repairs',
			article.repairs.map(
				({ raw, fixed, rule, confidence }) =>
					`${visible(raw)}  →  ${fixed}  (${rule}, ${confidence})`,
			),
		),
		...section(
			'Left out',
			article.removals
				.filter((one) => !placed.has(one))
				.map((one) => `${one.where ?? 'somewhere'}${removed(one)}`),
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
	firstPublishedOn,
	language,
	authors,
	contributors,
	topics,
	source,
	spellings,
	url,
}: Article): string[] {
	return [
		[id, publication, issue?.number, issue?.month].filter(Boolean).join(' · '),
		[
			publishedOn && `published ${publishedOn}`,
			firstPublishedOn && `first published ${firstPublishedOn}`,
			writtenOn && `written ${writtenOn}`,
			`in ${language}`,
		]
			.filter(Boolean)
			.join(' · '),
		authors.length > 0 ? `by ${authors.join(', ')}` : 'no author named',
		contributors.map(({ name, role }) => `${role} ${name}`).join(', '),
		topics.length > 0 ? `topics: ${topics.join(', ')}` : '',
		source ? `first in ${source.name}` : '',
		spellings.length > 0 ? `found under: ${spellings.map(visible).join(', ')}` : '',
		url ?? '',
	].filter(Boolean)
}

function countryLine({ code, role, mentions, because }: ArticleCountry): string {
	const why = because.map(({ where, words }) => `${where}: ${words.join(', ')}`).join('; ')
	return `${code}  ${role}, named ${mentions} ${mentions === 1 ? 'time' : 'times'}${why ? `  (${why})` : ''}`
}

function referenceLine({ note, kind, authors, title, container, date }: Reference): string {
	const said = [authors.join(', '), title, container, date].filter(Boolean).join(' · ')
	return `[${note}] ${kind}: ${said || 'nothing that could be read'}`
}

function shortened(text: string): string {
	return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}
