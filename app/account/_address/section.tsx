import type { Reader } from '#db/readers'
import { accountMail } from '../../_session/mail/account-mail.ts'
import { mustVerify } from '../../_session/mail/unverified.tsx'
import { VerifyForm } from '../../_session/mail/verify-form.tsx'
import { AddressForm } from './form.tsx'

/** The address of an account: whether it is confirmed, and the way to another one. */
export function AddressSection({ reader }: { reader: Reader }) {
	return (
		<section aria-labelledby="address">
			<h2 id="address">E-mail</h2>
			<div className="stack">
				<p>
					<strong>{reader.email}</strong>
					{reader.isVerified && <span className="quiet"> confirmed</span>}
				</p>
				{mustVerify(reader) && (
					<>
						<p>
							Not confirmed: before you publish a list or invite somebody by mail, follow the link
							that is mailed there.
						</p>
						<VerifyForm next="/account" />
					</>
				)}
				{accountMail() && <AddressForm />}
			</div>
		</section>
	)
}
