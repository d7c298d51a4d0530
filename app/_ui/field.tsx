import { type ComponentProps, useId } from 'react'

type Props = ComponentProps<'input'> & {
	label: string
	name: string
	hint?: string
	fault?: string | undefined
}

/** One question of a form: its label, its input, a hint, and what is wrong with the answer, all tied together. */
export function Field({ label, hint, fault, ...input }: Props) {
	const id = useId()
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
				aria-describedby={fault || hint ? `${id}-words` : undefined}
			/>
			{(fault || hint) && (
				<p id={`${id}-words`} className={fault ? 'fault' : 'hint'}>
					{fault ?? hint}
				</p>
			)}
		</div>
	)
}
