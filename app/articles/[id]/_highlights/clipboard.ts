/** What is copied, for programs that keep no more than text and for those that do. */
interface Copied {
	text: string
	html: string
}

/** Puts text and HTML on the clipboard; false when the browser keeps it back. */
export async function copyBoth(copied: Copied): Promise<boolean> {
	try {
		const item = new ClipboardItem({
			'text/plain': new Blob([copied.text], { type: 'text/plain' }),
			'text/html': new Blob([copied.html], { type: 'text/html' }),
		})
		await navigator.clipboard.write([item])
		return true
	} catch {
		// On plain HTTP there is no `navigator.clipboard`; a copy that a press asks for is let through.
		return copyByEvent(copied)
	}
}

/** Puts a line of text on the clipboard; false when the browser keeps it back. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text)
		return true
	} catch {
		return copyByEvent({ text })
	}
}

function copyByEvent({ text, html }: { text: string; html?: string }): boolean {
	let isTaken = false
	const fill = (event: ClipboardEvent) => {
		event.preventDefault()
		event.clipboardData?.setData('text/plain', text)
		if (html) event.clipboardData?.setData('text/html', html)
		isTaken = true
	}
	document.addEventListener('copy', fill, { capture: true })
	document.execCommand('copy')
	document.removeEventListener('copy', fill, { capture: true })
	return isTaken
}
