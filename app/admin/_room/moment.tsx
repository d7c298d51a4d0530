import { dateInWords } from '#article/dates'

/** A moment as those who keep the library read it: the day and the minute, by UTC. */
export function Moment({ at }: { at: Date }) {
	const [day, time] = at.toISOString().split('T')
	return (
		<time dateTime={at.toISOString()}>
			{dateInWords(day ?? '')}, {time?.slice(0, 5)} UTC
		</time>
	)
}
