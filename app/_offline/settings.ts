const KEY = 'carrel-look'

/** How the reader has pages set: all that the document says of it, in one line. */
export function lookNow(): string {
	return JSON.stringify({ ...document.documentElement.dataset })
}

/** Remembers it for copies, which were made before. */
export function rememberLook(): void {
	localStorage.setItem(KEY, lookNow())
}

/** Sets a copy as its reader had the last page that came from the library. */
export function wearLook(): void {
	const look = localStorage.getItem(KEY)
	if (!look) return
	const { dataset } = document.documentElement
	for (const name of Object.keys(dataset)) delete dataset[name]
	Object.assign(dataset, JSON.parse(look))
}
