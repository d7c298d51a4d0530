import { dateInWords } from '#article/dates'
import { type Invitation, invitationsOf } from '#db/list-invitations'
import type { OwnList } from '#db/list-owner'
import { mustVerify, Unverified } from '../../../_session/mail/unverified.tsx'
import type { Reader } from '../../../_session/reader.ts'
import { restore, withdraw } from './invitation-actions.ts'
import { InviteForm } from './invite-form.tsx'
import { invitationMail } from './mail.ts'
import styles from './members.module.css'

/** The invitations to a list that can be followed, to be withdrawn, and the form for another. */
export async function Invitations({ own, reader }: { own: OwnList; reader: Reader }) {
	const isShut = mustVerify(reader)
	const invitations = await invitationsOf(own)
	return (
		<section className={styles.invitations} aria-labelledby="invite">
			<h2 id="invite">Invite others</h2>
			{isShut && (
				<Unverified
					reader={reader}
					next={`/lists/${own.listId}/members`}
					so="Before you invite somebody by mail,"
				/>
			)}
			<InviteForm listId={own.listId} hasMail={invitationMail() !== null && !isShut} />
			{invitations.length > 0 && (
				<ul className={styles.members} aria-label="Invitations">
					{invitations.map((invitation) => (
						<li key={invitation.id}>
							<Line listId={own.listId} invitation={invitation} />
						</li>
					))}
				</ul>
			)}
		</section>
	)
}

function Line({ listId, invitation }: { listId: string; invitation: Invitation }) {
	const { id, role, email, isOpen, expiresAt, isWithdrawn } = invitation
	const whom = email ?? (isOpen ? 'A link for all who have it' : 'A link for one')
	return (
		<>
			<span className={styles.name}>{whom}</span>
			<span className="quiet">
				{isWithdrawn
					? 'withdrawn'
					: `as ${role}, until ${dateInWords(expiresAt.toISOString().slice(0, 10))}`}
			</span>
			<form action={isWithdrawn ? restore : withdraw}>
				<input type="hidden" name="listId" value={listId} />
				<input type="hidden" name="invitationId" value={id} />
				<button type="submit" className="button-plain">
					{isWithdrawn ? 'Undo' : 'Withdraw'}
					<span className="unseen"> {whom}</span>
				</button>
			</form>
		</>
	)
}
