/** An error answer as RFC 9457 has it. `detail` says what was wrong and what to do. */
export function problem(status: number, title: string, detail: string): Response {
	return Response.json(
		{ type: 'about:blank', title, status, detail },
		{
			status,
			headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
		},
	)
}
