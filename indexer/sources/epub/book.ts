import { wordCount } from '../../clean/text.ts'
import type { Text } from './chapters.ts'
import { entriesInNav, entriesInNcx, landmarksIn, type NavEntry } from './navigation.ts'
import { type Package, packageIn } from './package.ts'
import { htmlIn } from './xhtml.ts'
import { allIn, type XmlElement, xmlIn } from './xml.ts'
import type { Zip } from './zip.ts'

export type Refused = { reason: string }

/** An EPUB as far as its package and its table of contents say. */
export interface OpenBook extends Package {
	entries: NavEntry[]
	landmarks: Map<string, string>
	warnings: string[]
}

const CONTAINER = 'META-INF/container.xml'
const RIGHTS = ['META-INF/rights.xml', 'META-INF/sinf.xml', 'META-INF/license.lcpl']
/** These only hide fonts, which nobody reads here. */
const FONTS_ONLY = /idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC/u
const LOCKED = 'The EPUB is locked (DRM): its texts are encrypted. Import a copy that is not.'

/** What a ZIP file holds as a book, or the reason why it is none that can be read. */
export async function bookIn(zip: Zip): Promise<OpenBook | Refused> {
	if (!zip.has(CONTAINER))
		return { reason: `It is no EPUB, or a broken one: the file has no ${CONTAINER}.` }
	const locked = await whyLocked(zip)
	if (locked) return { reason: locked }
	const container = xmlIn(await zip.read(CONTAINER), CONTAINER)
	if ('reason' in container) return container
	const path = allIn(container, 'rootfile')[0]?.attributes['full-path']
	if (!path) return { reason: `${CONTAINER} does not say where the book’s package is.` }
	const root = xmlIn(await zip.read(path), path)
	if ('reason' in root) return root
	const read = packageIn(root, path)
	if (read.spine.length === 0) return { reason: 'The EPUB lists no text in its spine.' }
	const warnings: string[] = []
	const contents = async (at: string | null): Promise<XmlElement | null> => {
		if (at === null || !zip.has(at)) return null
		const found = xmlIn(await zip.read(at), 'The table of contents')
		if ('reason' in found) warnings.push(found.reason)
		return 'reason' in found ? null : found
	}
	const nav = await contents(read.nav)
	const inNav = nav && read.nav ? entriesInNav(nav, read.nav) : []
	const ncx = inNav.length > 0 ? null : await contents(read.ncx)
	return {
		...read,
		entries: ncx && read.ncx ? entriesInNcx(ncx, read.ncx) : inNav,
		landmarks: nav && read.nav ? landmarksIn(nav, read.nav) : new Map(),
		warnings,
	}
}

async function whyLocked(zip: Zip): Promise<string | null> {
	if (RIGHTS.some((name) => zip.has(name))) return LOCKED
	if (!zip.has('META-INF/encryption.xml')) return null
	const encryption = xmlIn(await zip.read('META-INF/encryption.xml'), 'META-INF/encryption.xml')
	if ('reason' in encryption) return encryption.reason
	const methods = allIn(encryption, 'EncryptedData').flatMap((one) =>
		allIn(one, 'EncryptionMethod'),
	)
	return methods.every(({ attributes }) => FONTS_ONLY.test(attributes.Algorithm ?? ''))
		? null
		: LOCKED
}

/** What a look at a text shows, without parsing it. */
export function glance(path: string, bytes: Buffer, book: OpenBook): Text {
	const read = htmlIn(bytes)
	const html = 'reason' in read ? '' : read.html
	const body = /<body\b[\s\S]*$/iu.exec(html)?.[0] ?? html
	const start = body.slice(0, 4000)
	// A section further down, such as one of notes, is not what the whole text is.
	const tags = /^<body\b[^>]*>\s*(?:<(?:section|div|article)\b[^>]*>)?/iu.exec(start)?.[0] ?? ''
	const own = [...tags.matchAll(/\bepub:type=["']([^"']*)["']/giu)]
	const said = [book.landmarks.get(path), book.guide.get(path), ...own.map(([, type]) => type)]
	return {
		path,
		types: [
			...said.flatMap((type) => (type ?? '').split(/\s+/u)),
			...(path === book.nav ? ['toc'] : []),
		].filter(Boolean),
		words: wordCount(body.replace(/<[^>]*>/gu, ' ')),
		hasByline:
			/\bclass=["'][^"']*\b(?:author|auteur|byline)\b/iu.test(start) ||
			/<(?:p|div|h[2-6])\b[^>]*>\s*(?:<[^>]*>\s*){0,3}(?:[Bb]y|[Pp]ar|[Pp]or|[Vv]on)\s+\p{Lu}[^<.!?]{2,80}</u.test(
				start,
			),
	}
}
