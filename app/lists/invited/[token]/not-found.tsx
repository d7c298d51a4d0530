/** What stands where an invitation leads nowhere, whatever the reason. */
export default function NoInvitation() {
	return (
		<div className="column column-narrow stack">
			<p className="kicker">An invitation</p>
			<h1>This invitation leads nowhere any more</h1>
			<p>
				It may have been used or withdrawn, or its time has run out. Ask whoever sent it for another
				one.
			</p>
		</div>
	)
}
