import { codePointLength, sliceCodePoints } from '#article/text'

/** A plain text with stretches marked as with a pen. Marks count code points, in order and apart. */
export function Marked({ text, marks }: { text: string; marks: readonly [number, number][] }) {
	const ends = [0, ...marks.map(([, end]) => end)]
	return (
		<>
			{marks.map(([start, end], n) => (
				<span key={start}>
					{sliceCodePoints(text, ends[n] ?? 0, start)}
					<mark>{sliceCodePoints(text, start, end)}</mark>
				</span>
			))}
			{sliceCodePoints(text, ends.at(-1) ?? 0, codePointLength(text))}
		</>
	)
}
