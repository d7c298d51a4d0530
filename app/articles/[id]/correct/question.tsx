import { useId } from 'react'
import { Field } from '../../../_ui/field.tsx'

type Props = {
	name: string
	label: string
	hint?: string
	isLong?: boolean
	said: string
	fault?: string | undefined
}

/** One question of the form, with room for one line or for several. */
export function Question({ name, label, hint, isLong, said, fault }: Props) {
	const id = useId()
	if (!isLong)
		return (
			<Field
				{...{ name, label, hint, fault }}
				defaultValue={said}
				autoComplete="off"
				maxLength={5000}
			/>
		)
	return (
		<div>
			<label className="label" htmlFor={id}>
				{label}
			</label>
			<textarea
				id={id}
				name={name}
				className="input"
				defaultValue={said}
				rows={3}
				maxLength={5000}
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
