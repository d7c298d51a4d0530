import { configuredProviders } from './configured.ts'
import { ProviderButton } from './provider-button.tsx'

/** The ways in by an account elsewhere, as many as are configured. */
export function ProviderButtons({ next }: { next: string | null }) {
	return configuredProviders().map(({ id, name }) => (
		<ProviderButton
			key={id}
			provider={id}
			name={name}
			use="sign-in"
			next={next}
			label={`Go on with ${name}`}
		/>
	))
}
