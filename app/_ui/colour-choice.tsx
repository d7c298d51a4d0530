'use client'

import type { HighlightColour } from '#db/schema/readers'
import './highlight-colours.css'
import styles from './colour-choice.module.css'
import { COLOURS, colourName } from './highlight-colours.ts'

/** The four colours, each a button that says its name; `chosen` is the one a highlight has. */
export function ColourChoice({
	chosen,
	verb,
	choose,
}: {
	chosen?: HighlightColour
	verb: string
	choose: (colour: HighlightColour) => void
}) {
	return (
		<fieldset className={styles.colours} aria-label="Colour">
			{COLOURS.map((colour) => (
				<button
					key={colour}
					type="button"
					className={styles.colour}
					aria-label={`${verb} ${colourName[colour].toLowerCase()}`}
					aria-pressed={chosen ? colour === chosen : undefined}
					title={colourName[colour]}
					onClick={() => choose(colour)}
				>
					<span className={`${styles.swatch} mark-${colour}`} aria-hidden="true">
						a
					</span>
				</button>
			))}
		</fieldset>
	)
}
