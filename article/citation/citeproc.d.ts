/** What is used here of citeproc-js, which comes without types. */
declare module 'citeproc' {
	class Engine {
		constructor(
			system: {
				retrieveLocale: (language: string) => string
				retrieveItem: (id: string) => object
			},
			style: string,
			language?: string,
			forceLanguage?: boolean,
		)
		opt: { development_extensions: { wrap_url_and_doi: boolean } }
		setOutputFormat(format: 'html' | 'text'): void
		updateItems(ids: readonly string[]): void
		/** False where the style makes no bibliography. */
		makeBibliography(): false | [parameters: object, entries: string[]]
	}
	const CSL: { Engine: typeof Engine }
	export default CSL
}
