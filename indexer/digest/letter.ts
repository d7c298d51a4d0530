import { createHash } from 'node:crypto'
import { dateInWords } from '#article/dates'
import { escapeHtml } from '#article/markup'
import type { Addressee } from '#db/digests'
import type { Mail } from '#mail/mailer'
import { oneLine } from '#mail/one-line'
import type { Fresh } from '#search/fresh'

/** What came in for one search. */
export interface News {
	name: string
	query: string
	articles: readonly Fresh[]
}

/** Of each search so many articles are named, and of the others how many there are. */
const NAMED = 20

/** The digest for a reader, in text and HTML. `site` is the library's address without a slash at its end. */
export function letterTo(
	{ id, email, token }: Addressee,
	news: readonly News[],
	site: string,
): Mail {
	const sections = news.map((one) => sectionOf(one, site))
	const ways = { searches: `${site}/searches`, stop: `${site}/searches/digest/${token}` }
	const text = textOf(sections, ways)
	return {
		to: email,
		subject: subjectOf(sections),
		text,
		html: htmlOf(sections, ways),
		headers: {
			'Message-ID': messageId(id + text, site),
			'List-Unsubscribe': `<${ways.stop}/stop>`,
			'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
		},
	}
}

interface Section {
	name: string
	count: number
	items: { title: string; facts: string; url: string }[]
	rest: { words: string; url: string } | null
}

function sectionOf({ name, query, articles }: News, site: string): Section {
	const more = articles.length - NAMED
	return {
		name: oneLine(name),
		count: articles.length,
		items: articles.slice(0, NAMED).map(({ id, title, authors, publishedOn }) => ({
			title: oneLine(title),
			facts: oneLine(
				[...authors, publishedOn && dateInWords(publishedOn)].filter(Boolean).join(', '),
			),
			url: `${site}/articles/${id}`,
		})),
		rest:
			more > 0
				? {
						words: `and ${more.toLocaleString('en')} more`,
						url: `${site}/search${query && `?${query}`}`,
					}
				: null,
	}
}

function subjectOf(sections: readonly Section[]): string {
	const [first, ...others] = sections
	if (first && others.length === 0)
		return `${first.count.toLocaleString('en')} new for “${first.name}”`
	const count = sections.reduce((sum, section) => sum + section.count, 0)
	return `${count.toLocaleString('en')} new for ${sections.length} of your searches`
}

interface Ways {
	searches: string
	stop: string
}

function textOf(sections: readonly Section[], { searches, stop }: Ways): string {
	const parts = sections.map(({ name, count, items, rest }) =>
		[
			`${name}: ${count.toLocaleString('en')} new`,
			...items.map(({ title, facts, url }) =>
				[`* ${title}`, facts && `  ${facts}`, `  ${url}`].filter(Boolean).join('\n'),
			),
			...(rest ? [`${rest.words}: ${rest.url}`] : []),
		].join('\n\n'),
	)
	const end = `What is mailed to you, and how often: ${searches}\nNo more of these mails: ${stop}`
	return `${[...parts, end].join('\n\n\n')}\n`
}

function htmlOf(sections: readonly Section[], { searches, stop }: Ways): string {
	const parts = sections.map(({ name, count, items, rest }) => {
		const lines = items.map(
			({ title, facts, url }) =>
				`<li><p dir="auto">${link(url, title)}${facts && `<br>${escapeHtml(facts)}`}</p></li>`,
		)
		const end = rest ? `<p>${link(rest.url, rest.words)}</p>` : ''
		const heading = `<h2 dir="auto">${escapeHtml(name)}: ${count.toLocaleString('en')} new</h2>`
		return `${heading}\n<ul>\n${lines.join('\n')}\n</ul>\n${end}`
	})
	const ways = `${link(searches, 'What is mailed to you, and how often')} · ${link(stop, 'No more of these mails')}`
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(subjectOf(sections))}</title></head><body>
${parts.join('\n')}
<hr>
<p>${ways}</p>
</body></html>
`
}

const link = (url: string, words: string) =>
	`<a href="${escapeHtml(url).replaceAll('"', '&quot;')}">${escapeHtml(words)}</a>`

/** The same mail has the same id: where it comes twice, a mailbox that looks shows it once. */
function messageId(content: string, site: string): string {
	const digest = createHash('sha256').update(content).digest('hex').slice(0, 32)
	return `<${digest}@${new URL(site).hostname}>`
}
