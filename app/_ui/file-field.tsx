import type { ReactNode } from 'react'

/** Where a form takes a file, with what may be in it (`children`). */
export function FileField({
	accept,
	required = false,
	children,
}: {
	accept: string
	required?: boolean
	children: ReactNode
}) {
	return (
		<div>
			<label className="label" htmlFor="file">
				File
			</label>
			<input
				id="file"
				type="file"
				name="file"
				accept={accept}
				required={required}
				className="input"
				aria-describedby="file-words"
			/>
			<p id="file-words" className="hint">
				{children}
			</p>
		</div>
	)
}
