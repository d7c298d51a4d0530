import { byArticle } from '../highlights/taken.ts'
import { toAnnotations } from '../highlights/to-annotations.ts'
import { listToMarkdown } from '../lists/to-markdown.ts'
import { slugOf } from '../slug.ts'
import type { Archive, OwnList } from './archive.ts'
import { archiveToPage } from './to-page.ts'

/** A file of the archive; `name` may have a folder before it. */
export interface ArchiveFile {
	name: string
	content: string
}

/** The files of an archive one after the other: all of it to be read in `index.html`, and each kind for programs. */
export function* filesOf(archive: Archive): Generator<ArchiveFile> {
	const { account, highlights, lists, origin } = archive
	yield { name: 'index.html', content: archiveToPage(archive, lists.map(nameOf)) }
	yield json('account.json', { takenAt: archive.takenAt, library: origin, ...account })
	const id = `${origin}/highlights`
	const label = `Highlights in ${byArticle(highlights).length} articles`
	yield {
		name: 'highlights.json',
		content: toAnnotations(highlights, { id, label, page: `${id}#page` }),
	}
	for (const [n, one] of lists.entries()) {
		const { list, about, items, comments, members, invitations } = one
		const rest = { items, comments, members, invitations }
		yield json(`${nameOf(one, n)}.json`, { address: list.address, ...about, ...rest })
		yield { name: `${nameOf(one, n)}.md`, content: listToMarkdown(list) }
	}
	yield json('lists-of-others.json', archive.listsOfOthers)
	yield json('searches.json', archive.searches)
	yield json('reading.json', archive.reading)
	yield json('shares.json', archive.shares)
	yield json('invitations.json', archive.invitations)
	yield json('imports.json', archive.imports)
	yield json('removed.json', archive.removed)
}

/** Numbered, for two lists may have one title; in letters that every system takes. */
function nameOf({ list }: OwnList, n: number): string {
	const slug = slugOf(list.title)
		.replace(/[^a-z0-9-]/g, '')
		.slice(0, 60)
	return `lists/${n + 1}-${slug.replace(/^-+|-+$/g, '') || 'list'}`
}

const json = (name: string, content: unknown): ArchiveFile => ({
	name,
	content: `${JSON.stringify(content, null, '\t')}\n`,
})
