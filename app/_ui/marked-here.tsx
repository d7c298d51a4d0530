import { counted } from './names.ts'

/** Says of an article how many passages of it whoever is here has marked; nothing where none. */
export function MarkedHere({ articleId, count = 0 }: { articleId: string; count?: number }) {
	if (count === 0) return null
	return (
		<p className="quiet">
			You marked{' '}
			<a href={`/highlights?${new URLSearchParams({ article: articleId })}`} data-follow>
				{counted(count, 'passage')}
			</a>{' '}
			here
		</p>
	)
}
