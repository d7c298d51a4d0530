import styles from './item.module.css'

/** Why words were not saved and, where others wrote there meanwhile, what they wrote. */
export function Theirs({ fault, theirs }: { fault?: string | null; theirs?: string | undefined }) {
	return (
		<>
			{fault && <p className="fault">{fault}</p>}
			{theirs === '' && <p className="hint">Nothing stands there now.</p>}
			{theirs && (
				<div>
					<p className="hint">What stands there now:</p>
					<p className={styles.note} dir="auto">
						{theirs}
					</p>
				</div>
			)}
		</>
	)
}
