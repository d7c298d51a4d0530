import { copyListByForm } from './copy-list-action.ts'

/** The way to a copy of a list that is one's own; `token` is that of the link it is read by, if it is. */
export function CopyList({ listId, token }: { listId: string; token?: string }) {
	return (
		<form action={copyListByForm}>
			<input type="hidden" name="listId" value={listId} />
			{token && <input type="hidden" name="token" value={token} />}
			<button type="submit" className="button button-quiet">
				Make a copy of my own
			</button>
		</form>
	)
}
