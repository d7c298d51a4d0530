import { workOfReference } from '../citation/merged.ts'
import { aWork, type CitedWork, workOf } from '../citation/work.ts'
import { addressOf, type Item, type TakenList, titleOf } from './taken-list.ts'

/** What a list names, each work once and in its order, with what the curator says and the passages quoted as notes. */
export function worksOn(list: TakenList): CitedWork[] {
	const works = new Map<string, CitedWork>()
	for (const entry of list.entries) {
		if (entry.kind === 'section') continue
		const work = workOfItem(entry, list)
		const said = [...(entry.kind === 'passage' ? [`“${oneLine(entry.quote)}”`] : []), entry.note]
		const before = works.get(work.id) ?? work
		const notes = [...before.notes, ...said.filter((note) => note !== '')]
		works.set(work.id, { ...before, notes })
	}
	return [...works.values()]
}

function workOfItem(item: Item, list: TakenList): CitedWork {
	const id = `item-${item.id}`
	const title = titleOf(item)
	if (item.kind === 'article' || item.kind === 'passage') {
		const article = list.articles.get(item.articleId)
		const url = `${list.origin}/articles/${item.articleId}`
		return article ? workOf(article) : aWork({ id, kind: 'article-magazine', title, url })
	}
	const url = addressOf(item, list.origin)
	if (item.kind === 'source') {
		const cited = list.references
			.get(item.articleId)
			?.find(
				(reference) =>
					reference.note === item.marker &&
					[reference.title, reference.text].some((words) => words?.includes(item.title)),
			)
		if (cited) return workOfReference(cited, id)
	}
	return aWork({ id, kind: url === null ? 'document' : 'webpage', title, url })
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
