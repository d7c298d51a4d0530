/** The documents judged for a query, with their grades; above 0 is relevant. */
export type Judgments = Map<string, number>

export interface Measures {
	MAP: number
	'nDCG@10': number
	'P@10': number
	'recall@100': number
}

/** How good a ranking is: as `trec_eval` measures it, with linear gains. */
export function measure(ranking: readonly string[], judged: Judgments): Measures {
	const grades = [...new Set(ranking)].map((id) => Math.max(0, judged.get(id) ?? 0))
	const ideal = [...judged.values()].filter((grade) => grade > 0).sort((a, b) => b - a)
	const relevant = ideal.length
	let met = 0
	let precision = 0
	for (const [n, grade] of grades.entries()) if (grade > 0) precision += ++met / (n + 1)
	const met10 = grades.slice(0, 10).filter((grade) => grade > 0).length
	const met100 = grades.slice(0, 100).filter((grade) => grade > 0).length
	return {
		MAP: precision / relevant,
		'nDCG@10': gain(grades) / gain(ideal),
		'P@10': met10 / 10,
		'recall@100': met100 / relevant,
	}
}

/** The mean of each measure over the queries. */
export function meanOf(all: readonly Measures[]): Measures {
	const mean = (name: keyof Measures) =>
		all.reduce((sum, one) => sum + one[name], 0) / Math.max(1, all.length)
	return {
		MAP: mean('MAP'),
		'nDCG@10': mean('nDCG@10'),
		'P@10': mean('P@10'),
		'recall@100': mean('recall@100'),
	}
}

function gain(grades: readonly number[]): number {
	return grades.slice(0, 10).reduce((sum, grade, n) => sum + grade / Math.log2(n + 2), 0)
}
