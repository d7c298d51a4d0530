import { addressKey } from '#article/address'
import { authorSlug } from '#article/author-slug'
import { personOf } from '#article/citation/citable'
import { worksToBibtex } from '#article/citation/to-bibtex'
import { worksToRis } from '#article/citation/to-ris'
import { readImport } from '#article/highlights/read-import'
import { descriptionInWords } from '#article/lists/description'
import { readWorks } from '#article/lists/incoming/read'
import { isLanguage, wholeAddress } from '#article/lists/inline'
import { outsideAddress } from '#article/lists/outside-address'
import { inlineHtml, parseInline } from '#article/markup'
import { plain } from '#article/plain'
import { isoDate, readDate, readMonth } from '#article/printed-dates'
import { slugOf } from '#article/slug'
import { endsSentence, folded, tidy, wordCount } from '#indexer/clean/text'
import { rulesIn } from '#indexer/crawl/robots'
import { sitemapIn } from '#indexer/crawl/sitemap'
import { encodingOf, rootOf, whyUnsafe } from '#indexer/sources/feed/xml'
import { readPage } from '#indexer/sources/html/source'
import { whyTooCostly } from '#indexer/sources/jsonl/html-guard'
import { oneLine } from '#mail/one-line'
import { questionFrom } from '#search/question'

const bytes = (text: string) => new TextEncoder().encode(text)

/** Where a text of others meets patterns of ours. Each may refuse what it is given, in its own time; none may hang. */
export const TEXT_READERS: Record<string, (text: string) => unknown> = {
	// What nests too deep no import lets in.
	'inline HTML': (text) => whyTooCostly(text) ?? inlineHtml(parseInline(text)),
	'a description in Markdown': (text) => descriptionInWords(text.slice(0, 4000)),
	'a question': (text) => questionFrom(new URLSearchParams({ q: text })),
	'an address': (text) => [addressKey(text), outsideAddress(text), wholeAddress(text, null)],
	'an address with a path': (text) => [
		addressKey(`https://a.example/${text}`),
		wholeAddress(text, 'https://a.example'),
	],
	'a language': (text) => isLanguage(text),
	'a name': (text) => [slugOf(text), authorSlug(text), personOf(text)],
	'a work for BibTeX and RIS': (text) => [worksToBibtex([aWork(text)]), worksToRis([aWork(text)])],
	'works brought along': (text) => readWorks(bytes(text)),
	'works as a table': (text) => readWorks(bytes(`title,url\n${text}`)),
	'works as BibTeX': (text) => readWorks(bytes(`@book{a,title={${text}`.slice(0, 20_000))),
	'works as RIS': (text) => readWorks(bytes(`TY  - BOOK\nTI  - ${text}`)),
	'annotations as a table': (text) => readImport(bytes(`quote,url\n${text}`)),
	'annotations as JSON': (text) =>
		readImport(bytes(JSON.stringify([{ type: 'Annotation', body: text, target: text }]))),
	dates: (text) => [readDate(text), isoDate(text), readMonth(text)],
	'plain text': (text) => [
		plain(text),
		tidy(text),
		folded(text),
		endsSentence(text),
		wordCount(text),
	],
	'robots.txt': (text) =>
		rulesIn({
			url: new URL('https://a.example/robots.txt'),
			status: 200,
			bytes: Buffer.from(text),
		} as Parameters<typeof rulesIn>[0]),
	'a sitemap': (text) => sitemapIn(`<urlset>${text}`),
	'the head of XML': (text) => [rootOf(text), encodingOf(`<?xml ${text}`), whyUnsafe(text)],
	'a line of a mail': (text) => oneLine(text),
	'a page': (text) =>
		readPage(
			Buffer.from(
				`<html><head><title>${text}</title></head><body><main><h1>T</h1><p>${text}</p><p>${'A sentence of prose, long enough. '.repeat(20)}</p></main></body></html>`,
			),
			{ fileName: 'a.html', format: 'html', publication: 'News' },
		),
	'a page of SPIP': (text) =>
		readPage(
			Buffer.from(
				`<html><head><meta name="generator" content="SPIP"></head><body><div class="hentry"><h1>T</h1><div class="chapo">${text}</div><div class="texte"><p>${text}</p></div><div class="notes">${text}</div></div></body></html>`,
			),
			{ fileName: 'a.html', format: 'spip-html', publication: 'News' },
		),
}

function aWork(text: string): Parameters<typeof worksToBibtex>[0][number] {
	return {
		...{ id: 'a', kind: 'book', title: text, authors: [text], container: text, issue: text },
		...{ publisher: text, place: text, date: '2001-02-03', pages: text, url: text, notes: [text] },
	} as Parameters<typeof worksToBibtex>[0][number]
}
