import { database } from '#db/connection'
import { waysInOf } from '#db/ways-in'

/** How a reader comes in beside the password: the second step. */
export async function WaysIn({ readerId }: { readerId: string }) {
	const ways = await waysInOf(database(), readerId)
	return (
		<section aria-labelledby="second-step" className="stack">
			<h2 id="second-step">Second step</h2>
			<p>
				{ways.hasAuthenticator
					? 'Signing in asks for a code of your authenticator app as well.'
					: 'Signing in can ask for a code of an authenticator app as well, so that a password alone opens nothing.'}
			</p>
			<p>
				<a className="button button-quiet" href="/account/second-step">
					{ways.hasAuthenticator ? 'Backup codes, or turn it off' : 'Set up a second step'}
				</a>
			</p>
		</section>
	)
}
