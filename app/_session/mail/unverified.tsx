import type { Reader } from '../reader.ts'
import { accountMail } from './account-mail.ts'
import styles from './unverified.module.css'
import { VerifyForm } from './verify-form.tsx'

/**
 * Whether somebody has to show first that their address is theirs: before others read what they publish, or get mail in
 * their name. Where no mail is set up nobody can show it, and nobody is asked.
 */
export function mustVerify({ isVerified }: Reader): boolean {
	return !isVerified && accountMail() !== null
}

/** Says so, with the button that mails the link. */
export function Unverified({ reader, next, so }: { reader: Reader; next: string; so: string }) {
	return (
		<section className={`stack ${styles.notice}`} aria-label="The address is not confirmed">
			<p>
				{so} confirm that <strong>{reader.email}</strong> is your address: follow the link that is
				mailed there.
			</p>
			<VerifyForm next={next} />
		</section>
	)
}
