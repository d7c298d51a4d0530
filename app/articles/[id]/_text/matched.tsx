import { Fragment, type ReactNode } from 'react'
import { piecesOf } from './pieces.ts'

/** A plain text with the stretches in it that a search found, in code points, in order and apart. */
export function Matched({
	text,
	marks = [],
}: {
	text: string
	marks?: readonly (readonly [start: number, end: number])[]
}) {
	return piecesOf(text, 0, marks).map(({ text, at, mark }) =>
		mark === null ? (
			<Fragment key={at}>{text}</Fragment>
		) : (
			<Found key={at} isStep={mark === 0}>
				{text}
			</Found>
		),
	)
}

/** What a search found. `j` and `k` stop at a step. */
export function Found({ isStep, children }: { isStep: boolean; children: ReactNode }) {
	return (
		<mark className="match" {...(isStep ? { tabIndex: -1, 'data-step': '' } : {})}>
			{children}
		</mark>
	)
}
