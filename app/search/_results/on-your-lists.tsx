import Link from 'next/link'
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
					· and more on <Link href="/lists">your lists</Link>
				</>
			)}
		</p>
	)
}

function Finding({ listId, list, itemId, title }: ListFinding) {
	if (itemId === null)
		return (
			<Link href={`/lists/${listId}`} prefetch={false}>
				<bdi>{list}</bdi>
			</Link>
		)
	return (
		<>
			<Link href={`/lists/${listId}#item-${itemId}`} prefetch={false}>
				<bdi>{title || 'Untitled'}</bdi>
			</Link>{' '}
			in <bdi>{list}</bdi>
		</>
	)
}
