import { type InputHTMLAttributes, useId } from 'react'

type Props = InputHTMLAttributes<HTMLInputElement> & {
	label: string
	name: string
	hint?: string
	fault?: string | undefined
}

/** One question of a form: its label, its input, a hint, and what is wrong with the answer, all tied together. */
export function Field({ label, hint, fault, ...input }: Props) {
	const id = useId()
	const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
	return (
		<div>
			<label className="label" htmlFor={id}>
				{label}
			</label>
			<input
				{...input}
				id={id}
				className="input"
				aria-invalid={fault ? true : undefined}
				aria-describedby={described || undefined}
			/>
			{hint && (
				<p id={`${id}-hint`} className="hint">
					{hint}
				</p>
			)}
			{fault && (
				<p id={`${id}-fault`} className="fault">
					{fault}
				</p>
			)}
		</div>
	)
}
