import { type ReactNode, type SelectHTMLAttributes, useId } from 'react'

type Props = SelectHTMLAttributes<HTMLSelectElement> & { label: string; children: ReactNode }

/** One question of a form that is answered by a choice: its label and its options, tied together. */
export function Choice({ label, children, ...select }: Props) {
	const id = useId()
	return (
		<div>
			<label className="label" htmlFor={id}>
				{label}
			</label>
			<select {...select} id={id} className="input">
				{children}
			</select>
		</div>
	)
}
