import { database } from '#db/connection'
import { waysInOf } from '#db/ways-in'

import { passkeyLibrary } from '../../_passkeys/library.ts'
import { PROVIDERS_ROOM } from '../../_providers/arriving.ts'
import { configuredProviders } from '../../_providers/configured.ts'

/** How a reader comes in beside the password: the second step, passkeys, accounts elsewhere. */
export async function WaysIn({ readerId }: { readerId: string }) {
	const { hasAuthenticator, passkeys, linkedAccounts } = await waysInOf(database(), readerId)
	return (
		<>
			<SecondStep isInForce={hasAuthenticator} />
			{passkeyLibrary() && <Passkeys count={passkeys} />}
			{configuredProviders().length + linkedAccounts > 0 && <Elsewhere count={linkedAccounts} />}
		</>
	)
}

function SecondStep({ isInForce }: { isInForce: boolean }) {
	return (
		<section aria-labelledby="second-step" className="stack">
			<h2 id="second-step">Second step</h2>
			<p>
				{isInForce
					? 'Signing in asks for a code of your authenticator app as well.'
					: 'Signing in can ask for a code of an authenticator app as well, so that a password alone opens nothing.'}
			</p>
			<p>
				<a className="button button-quiet" href="/account/second-step">
					{isInForce ? 'Backup codes, or turn it off' : 'Set up a second step'}
				</a>
			</p>
		</section>
	)
}

function Passkeys({ count }: { count: number }) {
	return (
		<section aria-labelledby="passkeys" className="stack">
			<h2 id="passkeys">Passkeys</h2>
			<p>
				{count === 0 &&
					'A passkey opens your account with your finger, your face or a security key.'}
				{count === 1 && 'One passkey opens your account.'}
				{count > 1 && `${count} passkeys open your account.`}
			</p>
			<p>
				<a className="button button-quiet" href="/account/passkeys">
					{count === 0 ? 'Add a passkey' : 'Your passkeys'}
				</a>
			</p>
		</section>
	)
}

function Elsewhere({ count }: { count: number }) {
	const names = configuredProviders().map(({ name }) => name)
	return (
		<section aria-labelledby="elsewhere" className="stack">
			<h2 id="elsewhere">Accounts elsewhere</h2>
			<p>
				{count === 0 && `An account with ${names.join(' or ')} can open this one.`}
				{count === 1 && 'One account elsewhere opens this one.'}
				{count > 1 && `${count} accounts elsewhere open this one.`}
			</p>
			<p>
				<a className="button button-quiet" href={PROVIDERS_ROOM}>
					{count === 0 ? 'Link an account' : 'Link or unlink'}
				</a>
			</p>
		</section>
	)
}
