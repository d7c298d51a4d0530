/** Whether a click is the page's to answer; with a key held it is the browser's affair. */
export function isPlainClick(
	event: Pick<
		MouseEvent,
		'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'button' | 'defaultPrevented'
	>,
): boolean {
	const hasKey = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
	return !event.defaultPrevented && event.button === 0 && !hasKey
}
