import type { ListFinding } from '#db/list-directory'

const NAMED = 5

/** Where the words of a question stand on the lists of whoever asks; nothing where nowhere. */
export function OnYourLists({ findings }: { findings: readonly ListFinding[] }) {
	if (findings.length === 0) return null
	return (
		<p className="quiet">
			On your lists:{' '}
			{findings.slice(0, NAMED).map((finding, n) => (
				<span key={finding.itemId ?? finding.listId}>
					{n > 0 && ' · '}
					<Finding {...finding} />
				</span>
			))}
			{findings.length > NAMED && (
				<>
					{' '}
					· and more on{' '}
					<a href="/lists" data-follow>
						your lists
					</a>
				</>
			)}
		</p>
	)
}

function Finding({ listId, list, itemId, title }: ListFinding) {
	if (itemId === null)
		return (
			<a href={`/lists/${listId}`} data-follow>
				<bdi>{list}</bdi>
			</a>
		)
	return (
		<>
			<a href={`/lists/${listId}#item-${itemId}`} data-follow>
				<bdi>{title || 'Untitled'}</bdi>
			</a>{' '}
			in <bdi>{list}</bdi>
		</>
	)
}
