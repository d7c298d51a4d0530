import type { Metadata } from 'next'
import { requireReader } from '../_session/reader.ts'
import { WaysIn } from './_factors/section.tsx'
import { Leaving } from './_leaving/section.tsx'
import { Tokens } from './_tokens/section.tsx'
import styles from './account.module.css'
import { NameForm, PasswordForm } from './account-forms.tsx'
import { signOut } from './actions.ts'

export const metadata: Metadata = { title: 'Account' }

/** A reader's own account. */
export default async function Account() {
	const reader = await requireReader('/account')
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
			<p>
				Signed in as <strong>{reader.email}</strong>.
			</p>
			<section aria-label="Name">
				<NameForm name={reader.name} />
			</section>
			<section aria-labelledby="password">
				<h2 id="password">Password</h2>
				<PasswordForm />
			</section>
			<WaysIn readerId={reader.id} />
			<Tokens readerId={reader.id} />
			<Leaving />
		</div>
	)
}
