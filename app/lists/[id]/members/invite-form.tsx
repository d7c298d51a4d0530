'use client'

import { useActionState } from 'react'
import { Choice } from '../../../_ui/choice.tsx'
import { CopyLink } from '../../../_ui/copy-link.tsx'
import { Field } from '../../../_ui/field.tsx'
import { makeInvitation } from './invitation-actions.ts'
import styles from './members.module.css'

/** Asks as what and for how long somebody is invited, and shows the link; with `hasMail` it can be mailed instead. */
export function InviteForm({ listId, hasMail }: { listId: string; hasMail: boolean }) {
	const [{ link, mailedTo, fault }, action, isPending] = useActionState(makeInvitation, {
		...{ link: null, mailedTo: null, fault: null },
	})
	return (
		<form action={action} className={styles.form} aria-label="Invite others">
			<input type="hidden" name="listId" value={listId} />
			<div className={styles.choices}>
				<Choice label="As" name="role">
					<option value="reader">Reader</option>
					<option value="editor">Editor</option>
				</Choice>
				<Choice label="The link serves" name="serves">
					<option value="one">One person</option>
					<option value="all">All who have it</option>
				</Choice>
				<Choice label="For" name="days" defaultValue="7">
					<option value="1">A day</option>
					<option value="7">7 days</option>
					<option value="30">30 days</option>
				</Choice>
			</div>
			{hasMail && (
				<Field
					label="E-mail"
					name="email"
					type="email"
					maxLength={254}
					autoComplete="off"
					hint="The invitation is mailed there, and serves one person. Leave it empty to get a link to pass on."
				/>
			)}
			<button type="submit" className="button" disabled={isPending}>
				Invite
			</button>
			<div role="status" className={styles.made}>
				{fault && <p className="fault">{fault}</p>}
				{mailedTo && <p>An invitation is on its way to {mailedTo}.</p>}
				{link && (
					<>
						<label>
							<span className="label">The link, which is shown only now</span>
							<input className="input" readOnly value={link} />
						</label>
						<CopyLink link={link} />
					</>
				)}
			</div>
		</form>
	)
}
