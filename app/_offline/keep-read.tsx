import { isCopy } from '../_session/copy.ts'
import { currentReader } from '../_session/reader.ts'
import { Reading } from './look.tsx'

/** Keeps the article on this page for reading offline. */
export async function KeepRead(props: { articleId: string; versionId: number; title: string }) {
	if (await isCopy()) return null
	const reader = await currentReader()
	const { articleId, versionId, title } = props
	const path = `/articles/${articleId}`
	return <Reading {...{ path, title, versionId }} readerId={reader?.id ?? null} />
}
