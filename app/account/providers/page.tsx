import type { Metadata } from 'next'
import { database } from '#db/connection'
import { type LinkedAccount, linkedAccountsOf } from '#db/linked-accounts'
import { PROVIDERS_ROOM } from '../../_providers/arriving.ts'
import { configuredProviders, nameBehind } from '../../_providers/configured.ts'
import { ProviderButton } from '../../_providers/provider-button.tsx'
import { requireProved } from '../../_session/proved.ts'
import { unlink } from './actions.ts'
import styles from './providers.module.css'

export const metadata: Metadata = { title: 'Accounts elsewhere' }

type Props = { searchParams: Promise<{ last?: string; refused?: string }> }

/** The accounts elsewhere that open a reader's own: which there are, and how to link and unlink them. */
export default async function Providers({ searchParams }: Props) {
	const { reader } = await requireProved(PROVIDERS_ROOM)
	const linked = await linkedAccountsOf(database(), reader.id)
	const { last, refused } = await searchParams
	const isLinked = (key: string) => linked.some(({ provider }) => provider === key)
	return (
		<div className={`column column-narrow ${styles.room}`}>
			<header className="stack">
				<p className="quiet">
					<a href="/account">Account</a>
				</p>
				<h1>Accounts elsewhere</h1>
				<p>
					An account you have elsewhere can open this one. Nothing of what you read or mark here is
					told there; that you sign in here is.
				</p>
			</header>
			{last !== undefined && (
				<Fault>
					This is the only way into your account. Set a password or add a passkey first.
				</Fault>
			)}
			{refused !== undefined && (
				<Fault>
					It was not linked: that account opens another one here, or you have one linked.
				</Fault>
			)}
			{linked.length > 0 && (
				<ul className={styles.linked}>
					{linked.map((account) => (
						<Linked key={account.provider} {...account} />
					))}
				</ul>
			)}
			{configuredProviders()
				.filter(({ key }) => !isLinked(key))
				.map(({ id, name }) => (
					<ProviderButton
						key={id}
						provider={id}
						name={name}
						use="link"
						next={null}
						label={`Link ${name}`}
					/>
				))}
		</div>
	)
}

function Fault({ children }: { children: string }) {
	return (
		<p className="fault" role="alert">
			{children}
		</p>
	)
}

function Linked({ provider, createdAt }: LinkedAccount) {
	const name = nameBehind(provider)
	return (
		<li>
			<div>
				<strong>{name}</strong>
				<p className="quiet">Linked {DAY.format(createdAt)}</p>
			</div>
			<form action={unlink}>
				<input type="hidden" name="key" value={provider} />
				<button type="submit" className="button button-quiet" aria-label={`Unlink ${name}`}>
					Unlink
				</button>
			</form>
		</li>
	)
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
