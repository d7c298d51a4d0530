/** Calls at once, and again whenever the page was scrolled or laid out anew, once a frame at most. Gives the way to stop. */
export function onScroll(look: () => void): () => void {
	let frame = 0
	const ask = () => {
		cancelAnimationFrame(frame)
		frame = requestAnimationFrame(look)
	}
	ask()
	addEventListener('scroll', ask, { passive: true })
	addEventListener('resize', ask)
	const settings = new MutationObserver(ask)
	settings.observe(document.documentElement, { attributes: true })
	return () => {
		cancelAnimationFrame(frame)
		removeEventListener('scroll', ask)
		removeEventListener('resize', ask)
		settings.disconnect()
	}
}
