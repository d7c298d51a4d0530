import Link from 'next/link'
import type { ReactNode } from 'react'
import styles from './lists.module.css'

type Props = {
	action: (form: FormData) => Promise<void>
	fields: Record<string, string>
	close: string
	children: ReactNode
}

/** Says what was just taken away and waits, in the page itself, for whoever wants it back. */
export function UndoNotice({ action, fields, close, children }: Props) {
	return (
		<form action={action} className={styles.notice} role="status">
			{Object.entries(fields).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			<p>{children}</p>
			<button type="submit" className="button-plain">
				Undo
			</button>
			<Link href={close} replace>
				Close
			</Link>
		</form>
	)
}
