/** As the library sets a page, by day and by night, with whatever faces there are: nothing is fetched. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #211d18; --soft: #5f574c; --rule: #d9d0c0; --paper: #fbf8f2; --accent: #7a2230 }
@media (prefers-color-scheme: dark) {
	:root { --ink: #e9e2d6; --soft: #aca294; --rule: #463f35; --paper: #181613; --accent: #e2a1a8 }
}
body {
	max-width: 40rem; margin: 2.5rem auto 5rem; padding: 0 1.25rem; background: var(--paper); color: var(--ink);
	font: 1.125rem/1.6 Literata, Georgia, serif; overflow-wrap: anywhere;
}
h1, h2, h3, h4 { line-height: 1.2; font-weight: 500; text-wrap: balance } h1 { margin: .25rem 0 1rem; font-size: 2.25rem }
h2 { margin-top: 4rem; padding-top: 1rem; border-top: 2px solid var(--rule); font-size: 1.6rem } h3 { margin: 2.25rem 0 .5rem; font-size: 1.2rem }
h4 { margin: 1.5rem 0 .25rem; font-size: 1rem }
a { color: inherit; text-underline-offset: .18em } a:hover { color: var(--accent) }
.kicker { margin: 0; color: var(--accent); font: 600 .8125rem/1.4 'Source Sans 3', system-ui, sans-serif; letter-spacing: .09em; text-transform: uppercase }
.quiet, dl, nav { color: var(--soft); font: .9375rem/1.5 'Source Sans 3', system-ui, sans-serif }
.quiet { margin: .25rem 0 } nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .125rem 1rem; margin: .5rem 0 }
dd { margin: 0; color: var(--ink); white-space: pre-line } dd dl { grid-template-columns: minmax(0, max-content) 1fr }
.thing { margin: 1rem 0; padding-top: .75rem; border-top: 1px solid var(--rule) }
.passage { margin: 1.5rem 0 } blockquote { margin: 0 } .note { margin: .5rem 0; padding-inline-start: 1em; border-inline-start: 2px solid var(--rule); white-space: pre-line }
mark { color: #211d18 } .yellow { background: #fdeb8c } .green { background: #c3e3b4 } .blue { background: #bcd8f2 } .pink { background: #f4bfcb }
ol { padding-inline-start: 1.5em } li { margin-block: .5em }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
@media (max-width: 30rem) { dl, dd dl { grid-template-columns: 1fr } dd { margin-bottom: .5rem } }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 11pt } }
`
