import { isCopy } from '../_session/copy.ts'
import { currentReader } from '../_session/reader.ts'
import { Reading } from './look.tsx'

/** Keeps the article on this page for reading offline. */
export async function KeepRead({ articleId, title }: { articleId: string; title: string }) {
	if (await isCopy()) return null
	const reader = await currentReader()
	return <Reading path={`/articles/${articleId}`} title={title} readerId={reader?.id ?? null} />
}
