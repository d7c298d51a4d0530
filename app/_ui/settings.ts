/** What a reader may choose about how pages and texts are set; of each the plain one first. */
export const CHOICES = {
	theme: ['system', 'light', 'sepia', 'dark', 'contrast'],
	face: ['serif', 'sans', 'legible'],
	size: ['normal', 'small', 'large', 'larger', 'largest'],
	measure: ['normal', 'narrow', 'wide'],
	lines: ['normal', 'close', 'open'],
} as const

export type SettingName = keyof typeof CHOICES
export type Settings = { [Name in SettingName]: (typeof CHOICES)[Name][number] }
export type Theme = Settings['theme']

export const SETTING_NAMES = Object.keys(CHOICES) as SettingName[]

/** Those of the things said that are choices there are; the rest is dropped. */
export function choicesIn(said: Readonly<Record<string, unknown>>): Partial<Settings> {
	return Object.fromEntries(
		SETTING_NAMES.flatMap((name) => {
			const choice = CHOICES[name].find((one) => one === said[name])
			return choice === undefined ? [] : [[name, choice]]
		}),
	)
}

/** All settings, from what was chosen; the plain one where nothing was. */
export function settingsFrom(said: Readonly<Record<string, unknown>>): Settings {
	const plain = Object.fromEntries(SETTING_NAMES.map((name) => [name, CHOICES[name][0]]))
	return { ...plain, ...choicesIn(said) } as Settings
}

/** The settings as attributes of the page (`data-theme`); a plain one has none. */
export function attributesOf(
	settings: Settings,
): Record<`data-${SettingName}`, string | undefined> {
	const attributes = SETTING_NAMES.map((name) => [
		`data-${name}`,
		settings[name] === CHOICES[name][0] ? undefined : settings[name],
	])
	return Object.fromEntries(attributes)
}
