import { strToU8, type Zippable, zipSync } from 'fflate'
import type { TakenList } from '../taken-list.ts'
import { coverOf } from './cover.ts'
import { navigationOf } from './navigation.ts'
import { packageOf } from './package.ts'
import { pagesOf } from './pages.ts'

/** The list as an EPUB 3: the articles in its order, sections as parts, notes that pop up. The same list gives the same bytes. */
export function listToEpub(list: TakenList): Uint8Array<ArrayBuffer> {
	const pages = pagesOf(list)
	const files = {
		'META-INF/container.xml': CONTAINER,
		'EPUB/package.opf': packageOf(list, pages),
		'EPUB/nav.xhtml': navigationOf(pages),
		'EPUB/style.css': STYLE,
		'EPUB/cover.svg': coverOf(list.title),
		...Object.fromEntries(pages.map(({ file, content }) => [`EPUB/${file}`, content])),
	}
	const packed: Zippable = {
		// What kind of file it is has to stand at its very beginning, to be read without unpacking.
		mimetype: [strToU8('application/epub+zip'), { level: 0 }],
	}
	for (const [name, content] of Object.entries(files)) packed[name] = strToU8(content)
	return zipSync(packed, { level: 6, mtime: BEGINNING })
}

/** The first day that a ZIP file can name, in local time as it names them: when a book was packed is nobody's concern. */
const BEGINNING = new Date(1980, 0, 1)

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
	<rootfiles>
		<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
	</rootfiles>
</container>
`

const STYLE = `
body { line-height: 1.5; overflow-wrap: break-word }
h1, h2, h3 { line-height: 1.2; text-align: start; hyphens: none; break-after: avoid }
.title-page, .part { margin-top: 25% } .part h1, .title-page h1 { font-size: 1.8em }
.kicker, .facts, .author { font-size: .85em } .kicker { letter-spacing: .06em; text-transform: uppercase }
.subtitle, .standfirst { font-style: italic }
.curator { margin: 1em 0; padding: .1em 1em; border-inline-start: 2px solid; font-style: italic }
.item { margin: 0 0 2em } blockquote { margin: 1em 1.5em }
sup { line-height: 0; font-size: .75em } sup a { text-decoration: none }
.notes { margin-top: 2em; font-size: .9em } .notes-heading { font-size: 1em }
.landmarks { display: none }
nav ol { list-style: none; padding-inline-start: 1em }
`
