import type { Settings } from 'meilisearch'

/** The three indexes, by a prefix of the library's own, so that several libraries can share one server. */
export function indexNames(prefix: string) {
	return {
		articles: `${prefix}articles`,
		passages: `${prefix}passages`,
		ranking: `${prefix}ranking`,
	}
}

/** What the indexes are called where nothing else is configured. */
export const DEFAULT_PREFIX = 'carrel_'

/** The name of the configured embedder in the articles' settings. */
export const EMBEDDER = 'meaning'

/** What an embedder is told of an article, where the configuration does not say: some 600 words. */
const TOLD = {
	documentTemplate: '{{doc.title}}. {{doc.standfirst}} {{doc.body | truncatewords: 600}}',
	documentTemplateMaxBytes: 5000,
}

/** The settings of the articles with the embedder that is configured, as Meilisearch has it; null for none. */
export function articleSettingsWith(embedder: object | null): Settings {
	const embedders = embedder ? { [EMBEDDER]: { ...TOLD, ...embedder } } : null
	// None has to be said, too, for a library that had one. The types know only embedders that are there.
	return { ...articleSettings, embedders: embedders as Settings['embedders'] }
}

/** Shared by the indexes. Every key is always sent: Meilisearch keeps the old value of one that is absent. */
const common = {
	// Index stop words would break phrases and are case-sensitive; the few we drop are dropped in the question.
	stopWords: [],
	// `byAttribute` is quicker to build but makes "an exact phrase" mean plain AND.
	proximityPrecision: 'byWord',
	prefixSearch: 'indexingTime',
	typoTolerance: {
		enabled: true,
		disableOnNumbers: true,
		// From four letters on, Iran would find Iraq and Mali Malta.
		minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
		disableOnWords: [],
		disableOnAttributes: [],
	},
	searchCutoffMs: 1500,
	separatorTokens: [],
	nonSeparatorTokens: [],
	dictionary: [],
	synonyms: {},
} satisfies Settings

const names = { facetSearch: true, filter: { equality: true, comparison: false } }
const values = { facetSearch: false, filter: { equality: true, comparison: false } }
const numbers = { facetSearch: false, filter: { equality: true, comparison: true } }

/** Matching, facets and counts. */
export const articleSettings: Settings = {
	...common,
	// The order is the weight: a word in the title counts before the same word in a note.
	searchableAttributes: [
		'title',
		'kicker',
		'standfirst',
		'subtitle',
		'authors',
		'countryNames',
		'body',
		'notes',
		'postscript',
		'spellings',
	],
	// The body never travels: twenty bodies are 200 KB and slow to decode.
	displayedAttributes: [
		'id',
		'title',
		'kicker',
		'standfirst',
		'authors',
		'countries',
		'countriesNamed',
		'issue',
		'language',
		'publication',
		'publishedOn',
		'day',
	],
	filterableAttributes: [
		{
			attributePatterns: ['authors', 'issue', 'topics', 'sources', 'publication'],
			features: names,
		},
		{ attributePatterns: ['countries', 'countriesNamed', 'regions', 'language'], features: values },
		{ attributePatterns: ['id', 'year', 'day', 'words'], features: numbers },
	],
	sortableAttributes: ['day'],
	// `sort` first, for whoever asks for the newest means all of them; it does nothing where nobody asks. `day:desc` last: the
	// newer of two equals first, and no more than that.
	rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'day:desc'],
	// A name one letter off is another person.
	typoTolerance: { ...common.typoTolerance, disableOnAttributes: ['authors'] },
	faceting: { maxValuesPerFacet: 5000, sortFacetValuesBy: { '*': 'count', year: 'alpha' } },
	// Totals are exact up to this number and no further.
	pagination: { maxTotalHits: 1_000_000 },
	distinctAttribute: null,
}

/** Finding the place within articles already found. */
export const passageSettings: Settings = {
	...common,
	searchableAttributes: ['text'],
	displayedAttributes: ['id', 'article', 'kind', 'block', 'marker', 'n', 'text', 'calling'],
	filterableAttributes: [{ attributePatterns: ['article', 'kind'], features: values }],
	sortableAttributes: ['n'],
	rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness', 'n:asc'],
	faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' } },
	pagination: { maxTotalHits: 100_000 },
	distinctAttribute: null,
}

/** What the order of answers is worked out from: read whole by the app, never searched by words. */
export const rankingSettings: Settings = {
	...common,
	prefixSearch: 'disabled',
	proximityPrecision: 'byAttribute',
	typoTolerance: { ...common.typoTolerance, enabled: false },
	searchableAttributes: ['kind'],
	displayedAttributes: ['*'],
	filterableAttributes: [
		{ attributePatterns: ['kind'], features: values },
		{ attributePatterns: ['revision'], features: numbers },
	],
	sortableAttributes: ['revision'],
	rankingRules: ['words', 'sort'],
	faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' } },
	pagination: { maxTotalHits: 10_000_000 },
	distinctAttribute: null,
}
