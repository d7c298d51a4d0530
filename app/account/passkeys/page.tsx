import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { database } from '#db/connection'
import { type Passkey, passkeysOf } from '#db/passkeys'
import { passkeyLibrary } from '../../_passkeys/library.ts'
import { requireProved } from '../../_session/proved.ts'
import { removeOwnPasskey, renameOwnPasskey } from './actions.ts'
import { AddPasskey } from './add-passkey.tsx'
import styles from './passkeys.module.css'

export const metadata: Metadata = { title: 'Passkeys' }

type Props = { searchParams: Promise<{ last?: string }> }

/** A reader's own passkeys: which there are, when each was used, and how to add one. */
export default async function Passkeys({ searchParams }: Props) {
	const { reader } = await requireProved('/account/passkeys')
	if (!passkeyLibrary()) notFound()
	const passkeys = await passkeysOf(database(), reader.id)
	const isLast = (await searchParams).last !== undefined
	return (
		<div className={`column column-narrow ${styles.room}`}>
			<header className="stack">
				<p className="quiet">
					<a href="/account#passkeys">Account</a>
				</p>
				<h1>Passkeys</h1>
				<p>
					A passkey is kept by your device or a security key, and opens your account with your
					finger, your face or the device’s PIN. No password and no code is asked for with it.
				</p>
			</header>
			{isLast && (
				<p className="fault" role="alert">
					This is the only way into your account. Set a password or add another passkey first.
				</p>
			)}
			{passkeys.length > 0 && (
				<ul className={styles.passkeys}>
					{passkeys.map((passkey) => (
						<Item key={passkey.id} passkey={passkey} />
					))}
				</ul>
			)}
			<AddPasskey />
		</div>
	)
}

function Item({ passkey: { id, name, createdAt, usedAt } }: { passkey: Passkey }) {
	return (
		<li>
			<div>
				<strong>{name}</strong>
				<p className="quiet">
					Added {day(createdAt)}, {usedAt ? `last used ${day(usedAt)}` : 'not used yet'}
				</p>
			</div>
			<details>
				<summary>Change “{name}”</summary>
				<form action={renameOwnPasskey} className={styles.rename}>
					<input type="hidden" name="id" value={id} />
					<label>
						<span className="label">Name</span>
						<input className="input" name="name" defaultValue={name} maxLength={60} required />
					</label>
					<button type="submit" className="button button-quiet">
						Rename
					</button>
				</form>
				<form action={removeOwnPasskey}>
					<input type="hidden" name="id" value={id} />
					<button type="submit" className="button button-danger">
						Remove this passkey
					</button>
				</form>
			</details>
		</li>
	)
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const day = (moment: Date) => DAY.format(moment)
