import { crc32, deflateRawSync } from 'node:zlib'

/** A file as it goes into a ZIP file. */
export interface Packed {
	name: string
	content: string | Buffer
	isStored?: boolean
}

/** The bytes of a ZIP file with these files in this order. */
export function aZip(files: readonly Packed[]): Buffer {
	const parts: Buffer[] = []
	const list: Buffer[] = []
	let offset = 0
	for (const { name, content, isStored = false } of files) {
		const bytes = Buffer.from(content)
		const packed = isStored ? bytes : deflateRawSync(bytes)
		const fields = Buffer.alloc(26)
		fields.writeUInt16LE(20, 0)
		fields.writeUInt16LE(0x0800, 2)
		fields.writeUInt16LE(isStored ? 0 : 8, 4)
		fields.writeUInt32LE(crc32(bytes), 10)
		fields.writeUInt32LE(packed.length, 14)
		fields.writeUInt32LE(bytes.length, 18)
		fields.writeUInt16LE(Buffer.byteLength(name), 22)
		const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
		const after = Buffer.alloc(14)
		after.writeUInt32LE(offset, 10)
		list.push(
			Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, after, Buffer.from(name)]),
		)
		parts.push(local)
		offset += local.length
	}
	const size = list.reduce((sum, { length }) => sum + length, 0)
	const end = Buffer.alloc(22)
	end.write('PK\x05\x06', 'latin1')
	end.writeUInt16LE(files.length, 8)
	end.writeUInt16LE(files.length, 10)
	end.writeUInt32LE(size, 12)
	end.writeUInt32LE(offset, 16)
	return Buffer.concat([...parts, ...list, end])
}

/** What a book is made of; give what matters to the test. Texts are the content of `body`. */
export interface BookMade {
	metadata: string
	/** Files of text by name, in the order of reading. */
	texts: Record<string, string>
	/** Entries of the table of contents; `null` makes a book without one. */
	contents: [href: string, label: string][] | null
	version: 2 | 3
	/** Files that are in the book and not in the line of reading. */
	beside: Record<string, string>
	more: Packed[]
	landmarks: [href: string, type: string][]
}

const METADATA = `<dc:identifier id="id">urn:uuid:5f1c0a4e-0000-4000-8000-000000000001</dc:identifier>
<dc:title>Harbour Notes - HN7 - March 2024</dc:title><dc:language>en-GB</dc:language>
<dc:publisher>Harbour Press</dc:publisher><dc:date>2024-03-01T00:00:00Z</dc:date>`

/** The bytes of an EPUB. */
export function anEpub(made: Partial<BookMade> = {}): Buffer {
	const { metadata = METADATA, texts = {}, contents = [], version = 3 } = made
	const { beside = {}, more = [], landmarks = [] } = made
	const files = Object.entries({ ...texts, ...beside })
	const items = files.map(
		([name], n) => `<item id="t${n}" href="${name}" media-type="application/xhtml+xml"/>`,
	)
	const spine = Object.keys(texts).map((_, n) => `<itemref idref="t${n}"/>`)
	const beyond = Object.keys(beside).map(
		(_, n) => `<itemref idref="t${spine.length + n}" linear="no"/>`,
	)
	const isNew = version === 3
	if (contents)
		items.push(
			isNew
				? '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
				: '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
		)
	const opf = `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="${version}.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">${metadata}</metadata>
<manifest>${items.join('')}</manifest><spine${isNew ? '' : ' toc="ncx"'}>${spine.join('')}${beyond.join('')}</spine></package>`
	return aZip([
		{ name: 'mimetype', content: 'application/epub+zip', isStored: true },
		{ name: 'META-INF/container.xml', content: CONTAINER },
		{ name: 'OPS/book.opf', content: opf },
		...(contents
			? [isNew ? navOf(contents, landmarks) : { name: 'OPS/toc.ncx', content: ncxOf(contents) }]
			: []),
		...files.map(([name, body]) => ({ name: `OPS/${name}`, content: pageOf(body) })),
		...more,
	])
}

const CONTAINER = `<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`

function pageOf(body: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="en"><head><title/></head><body>${body}</body></html>`
}

function navOf(contents: [string, string][], landmarks: [string, string][]): Packed {
	const list = contents.map(([href, label]) => `<li><a href="${href}">${label}</a></li>`).join('')
	const marks = landmarks
		.map(([href, type]) => `<li><a epub:type="${type}" href="${href}">x</a></li>`)
		.join('')
	const nav = `<nav epub:type="toc"><ol>${list}</ol></nav>${marks && `<nav epub:type="landmarks"><ol>${marks}</ol></nav>`}`
	return { name: 'OPS/nav.xhtml', content: pageOf(nav) }
}

function ncxOf(contents: [string, string][]): string {
	const points = contents.map(
		([href, label], n) =>
			`<navPoint id="n${n}" playOrder="${n + 1}"><navLabel><text>${label}</text></navLabel><content src="${href}"/></navPoint>`,
	)
	return `<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><navMap>${points.join('')}</navMap></ncx>`
}
