import type { Metadata } from 'next'
import { authenticatorOf } from '#db/authenticators'
import { backupCodesLeft } from '#db/backup-codes'
import { database } from '#db/connection'
import { requireProved } from '../../_session/proved.ts'
import { unsealed } from '../../_session/sealing.ts'
import { inBase32, otpauthUri } from '../../_session/totp.ts'
import { beginSecondStep, turnOffSecondStep } from './actions.ts'
import { QrCode } from './qr-code.tsx'
import styles from './second-step.module.css'
import { SecondStep } from './second-step.tsx'

export const metadata: Metadata = { title: 'Second step' }

/** Where a reader sets up the second step of signing in, makes new backup codes, or turns it off. */
export default async function SecondStepRoom() {
	const { reader } = await requireProved('/account/second-step')
	const found = await authenticatorOf(database(), reader.id)
	return (
		<div className="column column-narrow stack">
			<p className="quiet">
				<a href="/account#second-step">Account</a>
			</p>
			<h1>Second step</h1>
			{!found && <Begin />}
			{found && (
				<SecondStep
					isInForce={found.isInForce}
					left={await backupCodesLeft(database(), reader.id)}
					turnOff={turnOffSecondStep}
				>
					{found.isInForce || (
						<Secret secret={unsealed(found.secret, reader.id)} email={reader.email} />
					)}
				</SecondStep>
			)}
		</div>
	)
}

function Begin() {
	return (
		<form action={beginSecondStep} className="stack">
			<p>
				With a second step, a password alone opens nothing: signing in also asks for six digits from
				an authenticator app, on your phone for instance. Any app for one-time codes (TOTP) will do.
			</p>
			<button className="button" type="submit">
				Begin
			</button>
		</form>
	)
}

function Secret({ secret, email }: { secret: Uint8Array; email: string }) {
	const uri = otpauthUri(secret, email)
	return (
		<>
			<p>Scan this with your authenticator app.</p>
			<QrCode text={uri} label="QR to scan; the secret in it stands below as text" />
			<p>
				Or <a href={uri}>open the app on this device</a>, or type the secret there yourself:
			</p>
			<p className={styles.secret} data-secret>
				{inBase32(secret)
					.match(/.{1,4}/g)
					?.join(' ')}
			</p>
		</>
	)
}
