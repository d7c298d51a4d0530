import { Field } from './field.tsx'

/** Asks for the code of an authenticator app, as `code`, or for a backup code, as `backup`. */
export function CodeFields({ fault }: { fault?: string }) {
	return (
		<>
			<CodeField fault={fault} hint="The six digits that your authenticator app shows now." />
			<details className="stack">
				<summary>The app is not at hand</summary>
				<Field
					label="Backup code"
					name="backup"
					autoComplete="off"
					autoCapitalize="none"
					spellCheck={false}
					maxLength={40}
					hint="One of the ten you were shown when you set up the second step. Each is good once."
				/>
			</details>
		</>
	)
}

/** Asks for the code of an authenticator app, as `code`. */
export function CodeField({ fault, hint }: { fault?: string; hint: string }) {
	return (
		<Field
			label="Code"
			name="code"
			inputMode="numeric"
			autoComplete="one-time-code"
			maxLength={12}
			hint={hint}
			fault={fault}
		/>
	)
}
