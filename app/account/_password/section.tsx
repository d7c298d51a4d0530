import { database } from '#db/connection'
import { credentialsOf, type Reader } from '#db/readers'
import { accountMail } from '../../_session/mail/account-mail.ts'
import { PasswordForm } from '../account-forms.tsx'

/** Where a reader changes the password, or learns how to come to one. */
export async function PasswordSection({ reader }: { reader: Reader }) {
	const found = await credentialsOf(database(), reader.id)
	return (
		<section aria-labelledby="password">
			<h2 id="password">Password</h2>
			{found?.passwordHash ? <PasswordForm /> : <NoPassword />}
		</section>
	)
}

function NoPassword() {
	return (
		<p>
			This account has no password.{' '}
			{accountMail() && <a href="/sign-in/reset?next=/account">Have a link mailed to set one</a>}
		</p>
	)
}
