import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { escapeHtml } from '#article/markup'
import { aDump } from '#support/spip-dump'
import { type ArchiveRecord, type ArchiveWish, recordsOf, writeArchive } from './archive.ts'

/** The generated archive in the formats of magazines' sites, so that each reader can be measured on the same text. */
export async function writeFormats(
	folder: string,
	wish: ArchiveWish,
): Promise<Map<string, string[]>> {
	await mkdir(folder, { recursive: true })
	const records = [...recordsOf(wish)]
	const each = (extension: string, write: (record: ArchiveRecord, n: number) => string) =>
		Promise.all(
			records.map(async (record, n) => {
				const file = path.join(folder, `${n}.${extension}`)
				await writeFile(file, write(record, n))
				return file
			}),
		)
	const jsonl = path.join(folder, 'archive.jsonl')
	await writeArchive(jsonl, wish)
	const feed = path.join(folder, 'archive.xml')
	await writeFile(feed, asFeed(records))
	return new Map([
		['jsonl', [jsonl]],
		['feed', [feed]],
		['spip-text', await each('txt', asDump)],
		['spip-html', await each('html', asPage)],
	])
}

const addressOf = (n: number) => `https://generated.example/spip.php?article${n + 1}`

function asDump({ title, kicker, text, footnotes }: ArchiveRecord, n: number): string {
	return aDump({
		url: addressOf(n),
		title,
		kicker,
		paragraphs: text.split('\n\n'),
		notes: footnotes.map((note) => note.text),
	})
}

function asPage({ title, text, footnotes, authors }: ArchiveRecord, n: number): string {
	return `<!doctype html><html lang="en"><head><title>${title} - Generated</title>
<meta name="generator" content="SPIP 4.2.1"><link rel="canonical" href="${addressOf(n)}"></head>
<body class="page_article"><div class="hentry"><h1 class="entry-title">${title}</h1>
<p class="info-publi">by <span class="vcard author"><a class="url fn spip_in">${authors[0]}</a></span></p>
<div class="texte">${bodyOf(text)}</div>
<div class="notes">${footnotes.map((note) => `<div id="nb${note.marker}"><p><span class="spip_note_ref">[<a href="#nh${note.marker}" class="spip_note">${note.marker}</a>]&nbsp;</span>${note.text}</p></div>`).join('')}</div>
</div></body></html>`
}

function asFeed(records: readonly ArchiveRecord[]): string {
	const items = records.map(
		({ title, text, authors }, n) => `<item><title>${title}</title><link>${addressOf(n)}</link>
<dc:creator>${authors[0]}</dc:creator><content:encoded><![CDATA[${bodyOf(text)}]]></content:encoded></item>`,
	)
	return `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Generated</title><link>https://generated.example/</link>${items.join('\n')}</channel></rss>`
}

function bodyOf(text: string): string {
	return text
		.split('\n\n')
		.map((paragraph) => `<p>${escapeHtml(paragraph).replace('[1]', CALL)}</p>`)
		.join('\n')
}

const CALL =
	'<span class="spip_note_ref">&nbsp;[<a href="#nb1" class="spip_note" id="nh1">1</a>]</span>'
