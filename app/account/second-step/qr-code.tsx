import { encode } from 'uqr'
import styles from './second-step.module.css'

/** A text as a QR code, drawn here: who else drew it would have read the secret in it. */
export function QrCode({ text, label }: { text: string; label: string }) {
	// The standard asks for four empty modules around it.
	const { data, size } = encode(text, { border: 4 })
	const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
	return (
		<svg
			role="img"
			aria-label={label}
			className={styles.qr}
			viewBox={`0 0 ${size} ${size}`}
			shapeRendering="crispEdges"
		>
			<path className={styles.light} d={`M0 0h${size}v${size}H0z`} />
			<path className={styles.dark} d={path.join('')} />
		</svg>
	)
}
