import { currentReader, mayAs } from '../../../_session/reader.ts'

/** The way to correct an article, for editors. */
export async function CorrectLink({ articleId }: { articleId: string }) {
	if (!mayAs('editor', await currentReader())) return null
	return (
		<a href={`/articles/${articleId}/correct`} className="quiet" data-follow>
			Correct
		</a>
	)
}
