'use client'

import type { ChangeEvent } from 'react'
import { Disclosure } from '../../../_ui/disclosure.tsx'
import { choicesIn, type SettingName, type Settings } from '../../../_ui/settings.ts'
import { choose, useSettings } from '../../../_ui/settings-in-page.ts'
import { THEME_NAMES } from '../../../_ui/theme-names.ts'
import styles from './type-panel.module.css'

const { theme, ...ROWS } = namesOfChoices()

/** How texts are set: theme, face, size, measure and line height. A choice shows at once; without script it is a form. */
export function TypePanel({ settings: atFirst }: { settings: Settings }) {
	const settings = useSettings(atFirst)
	return (
		<Disclosure
			shortcut="a"
			className={styles.around}
			summary={
				<>
					<span aria-hidden="true">Aa</span>
					<span className="unseen">Type and theme</span>
				</>
			}
		>
			<form action="/settings" method="post" className={styles.panel} aria-label="Type and theme">
				<Row name="theme" row={theme} settings={settings} />
				{Object.entries(ROWS).map(([name, row]) => (
					<Row key={name} name={name as SettingName} row={row} settings={settings} />
				))}
				<noscript>
					<button type="submit" className="button">
						Set the page so
					</button>
				</noscript>
			</form>
		</Disclosure>
	)
}

interface Choices {
	legend: string
	names: Readonly<Record<string, string>>
}

/** In the order in which they are offered. */
function namesOfChoices() {
	return {
		theme: { legend: 'Theme', names: THEME_NAMES },
		face: { legend: 'Face', names: { serif: 'Serif', sans: 'Sans', legible: 'Legible' } },
		size: {
			legend: 'Size',
			names: {
				small: 'small',
				normal: 'normal',
				large: 'large',
				larger: 'larger',
				largest: 'largest',
			},
		},
		measure: { legend: 'Width', names: { narrow: 'narrow', normal: 'normal', wide: 'wide' } },
		lines: { legend: 'Lines', names: { close: 'close', normal: 'normal', open: 'open' } },
	} satisfies Record<SettingName, Choices>
}

function Row({ name, row, settings }: { name: SettingName; row: Choices; settings: Settings }) {
	const change = ({ target }: ChangeEvent<HTMLInputElement>) =>
		choose(choicesIn({ [name]: target.value }))
	return (
		<fieldset className={styles.row} data-row={name}>
			<legend>{row.legend}</legend>
			<div className={styles.choices}>
				{Object.entries(row.names).map(([value, words]) => (
					<label key={value} className={styles.choice} data-value={value}>
						<input
							type="radio"
							name={name}
							value={value}
							checked={settings[name] === value}
							onChange={change}
						/>
						<span>{words}</span>
					</label>
				))}
			</div>
		</fieldset>
	)
}
