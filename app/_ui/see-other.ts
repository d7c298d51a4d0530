/** Leads from what was sent to the page that shows what came of it; relative, so that it stays at whatever address the library was asked under. */
export function seeOther(location: string): Response {
	return new Response(null, { status: 303, headers: { Location: location } })
}
