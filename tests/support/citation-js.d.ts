/** What our tests use of a reader of RIS that comes without types. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(text: string, options?: object)
		/** CSL-JSON, with notes of its own under `_graph`. */
		data: unknown[]
	}
}

declare module '@citation-js/plugin-ris' {}
