import type { Draft } from '../draft.ts'
import { type DumpOrigin, identityOf, type Refused } from '../spip-text/dump.ts'
import { type Head, readHead } from '../spip-text/head.ts'
import { issueIn } from '../spip-text/issue.ts'
import { scribeOf } from '../spip-text/scribe.ts'
import { type Titled, titleKey, titleOf } from '../spip-text/title.ts'
import { writtenPart } from '../spip-text/written.ts'
import type { Pdf } from './document.ts'
import { linesOf, type SetLine, withoutHeadAndFoot } from './lines.ts'
import { partsOf } from './paragraphs.ts'

/** The PDF is one of another maker. */
export const NO_HEAD: Refused = {
	reason:
		'It is a PDF, but not one of SPIP’s export: there is no “Publication date: …” at its top. Import it without --as.',
}

const NO_ADDRESS: Refused = {
	reason: 'The PDF does not give the address of its page, so it has no id.',
}

/** The article in a PDF of SPIP's export, or the reason why there is none. */
export function draftFrom(pdf: Pdf, origin: DumpOrigin): Draft | Refused {
	const pages = pdf.pages.map((page, number) => linesOf(page, number))
	const scribe = scribeOf(pages.flatMap((lines) => lines.map(({ text }) => text)).join('\n'))
	const key = (text: string) => titleKey(scribe.repaired(text))
	const titles = [printedTitle(pages[0] ?? []), pdf.title].flatMap((title) => title ?? [])
	const isTitle = (text: string) => titles.some((title) => key(title) === key(text))
	const cut = pdf.pages.map((page, number) =>
		withoutHeadAndFoot(pages[number] ?? [], page, isTitle),
	)
	const lines = cut.flatMap(({ kept }) => kept)
	const head = readHead(lines.map(({ text }) => ({ text, startsPage: false, followsHead: false })))
	if (!head) return NO_HEAD
	// An address too long for its line is whole in the link that lies over it.
	const url = head.url ?? pdf.pages[0]?.links[0]?.address ?? null
	if (url === null) return NO_ADDRESS
	const identity = identityOf({ url }, origin)
	if ('reason' in identity) return identity
	const heading = headingOf(head, lines, titles, key)
	if (!heading) return { reason: 'The head gives no title.' }
	const parts = partsOf(lines.slice(head.end), pdf.pages[0]?.width ?? 0)
	const written = writtenPart(parts, scribe)
	if (written.blocks.length === 0) return { reason: 'There is no text after the head.' }
	const { warnings, ...fields } = written
	const copyright = head.copyright === null ? null : scribe.line(head.copyright)
	const site = copyright ?? (pdf.creator === null ? '' : scribe.line(pdf.creator))
	return {
		...identity,
		format: 'spip-pdf',
		publication: site.split(/ [-–—] /u)[0] || origin.publication,
		kicker: heading.kicker === null ? null : scribe.line(heading.kicker),
		title: scribe.line(heading.title),
		copyright,
		subtitle: null,
		language: null,
		authors: [],
		issue: head.issue ?? (pdf.subject === null ? null : issueIn(scribe.repaired(pdf.subject))),
		publishedOn: head.publishedOn,
		firstPublishedOn: head.firstPublishedOn,
		topics: (pdf.keywords ?? '')
			.split(/,\s+/u)
			.map((topic) => scribe.line(topic))
			.filter(Boolean),
		countryCodes: null,
		...fields,
		repairs: scribe.repairs,
		removals: cut.flatMap(({ removals }) => removals),
		warnings: [...head.warnings, ...(heading.warning ? [heading.warning] : []), ...warnings],
	}
}

const LARGE = 20

/** The title as the first page sets it, larger than anything else. */
function printedTitle(lines: readonly SetLine[]): string | null {
	const large = lines.filter(({ size }) => size >= LARGE)
	return large.map(({ text }) => text).join(' ') || null
}

/** Kicker and title by their type: the one is set as on a typewriter, the other large. Else by the lines of the head. */
function headingOf(
	head: Head,
	lines: readonly SetLine[],
	titles: readonly string[],
	key: (text: string) => string,
): Titled | null {
	const above = lines.slice(0, head.end)
	const title = printedTitle(above)
	if (title === null) return titleOf(head, titles, key)
	const kicker = above.filter(({ font, size }) => /courier/iu.test(font) && size < LARGE)
	return { kicker: kicker.map(({ text }) => text).join(' ') || null, title, warning: null }
}
