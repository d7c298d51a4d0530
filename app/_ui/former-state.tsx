import { countryName } from '#places/countries'
import { type FormerState as State, yearsOf } from '#places/former-states'
import { countryAddress } from './country-address.ts'

/** A state that is no more, its years, and the countries in its place, each a link. */
export function FormerState({ state }: { state: State }) {
	const { name, otherNames, successors } = state
	return (
		<>
			{[name, ...otherNames].join(', ')} ({yearsOf(state)}), now{' '}
			{successors.map((code, n) => (
				<span key={code}>
					{n > 0 && (n === successors.length - 1 ? ' and ' : ', ')}
					<a href={countryAddress(code)} data-follow>
						{countryName(code)}
					</a>
				</span>
			))}
		</>
	)
}
