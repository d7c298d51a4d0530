import type { Metadata } from 'next'
import { requireSession } from '../_session/reader.ts'
import { AddressSection } from './_address/section.tsx'
import { WaysIn } from './_factors/section.tsx'
import { Leaving } from './_leaving/section.tsx'
import { PasswordSection } from './_password/section.tsx'
import { SessionsSection } from './_sessions/section.tsx'
import { Tokens } from './_tokens/section.tsx'
import styles from './account.module.css'
import { NameForm } from './account-forms.tsx'
import { signOut } from './actions.ts'

export const metadata: Metadata = { title: 'Account' }

/** A reader's own account. */
export default async function Account() {
	const session = await requireSession('/account')
	const { reader } = session
	return (
		<div className={`column column-narrow ${styles.account}`}>
			<header className={styles.head}>
				<h1>Account</h1>
				<form action={signOut}>
					<button className="button button-quiet" type="submit">
						Sign out
					</button>
				</form>
			</header>
			<section aria-label="Name">
				<NameForm name={reader.name} />
			</section>
			<AddressSection reader={reader} />
			<PasswordSection reader={reader} />
			<WaysIn readerId={reader.id} />
			<SessionsSection session={session} />
			<Tokens readerId={reader.id} />
			<Leaving />
		</div>
	)
}
