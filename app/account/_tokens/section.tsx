import { dateInWords } from '#article/dates'
import { type ApiToken, tokensOf } from '#db/api-tokens'
import { database } from '#db/connection'
import type { Scope } from '#db/schema/accounts'
import { inARow } from '../../_ui/names.ts'
import { revoke } from './actions.ts'
import { NewToken } from './new-token.tsx'
import styles from './tokens.module.css'

const WORDS: Record<Scope, string> = {
	read: 'reads what is yours',
	highlights: 'changes highlights',
	lists: 'changes lists',
}

/** A reader's tokens for programs: what there is, how to end one, and how to make another. */
export async function Tokens({ readerId }: { readerId: string }) {
	const tokens = await tokensOf(database(), readerId)
	return (
		<section aria-labelledby="tokens" className={styles.tokens}>
			<h2 id="tokens">Tokens for programs</h2>
			<p>
				A program that has a token of yours can do here what you allow it to, and nothing else. How
				it asks is described <a href="/api/v1/openapi.json">for machines</a>.
			</p>
			{tokens.length > 0 && (
				<ul className={styles.list}>
					{tokens.map((token) => (
						<Token key={token.id} token={token} />
					))}
				</ul>
			)}
			<NewToken />
		</section>
	)
}

function Token({ token }: { token: ApiToken }) {
	const { id, name, ending, scopes, endsAt } = token
	const isOver = endsAt !== null && endsAt.getTime() <= Date.now()
	return (
		<li>
			<div>
				<h3 dir="auto">{name}</h3>
				<p className="quiet">
					<code>…{ending}</code> {inARow(scopes.map((scope) => WORDS[scope]))}
				</p>
				<p className="quiet">
					Made {day(token.createdAt)};{' '}
					{token.usedAt ? `last used ${toTheHour(token.usedAt)}` : 'not used yet'}
					{endsAt && `; ${isOver ? 'ended' : 'ends'} ${day(endsAt)}`}
				</p>
			</div>
			<form action={revoke}>
				<input type="hidden" name="tokenId" value={id} />
				<button type="submit" className="button button-quiet">
					Revoke<span className="unseen"> “{name}”</span>
				</button>
			</form>
		</li>
	)
}

const day = (moment: Date) => dateInWords(moment.toISOString().slice(0, 10))

/** `5 January 2020, between 14:00 and 15:00 UTC`: no closer is it kept. */
function toTheHour(moment: Date): string {
	const hour = moment.getUTCHours()
	return `${day(moment)}, ${hour}:00 to ${(hour + 1) % 24}:00 UTC`
}
