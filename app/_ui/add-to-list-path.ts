/** The page that adds an article to lists, for whoever has no script; it leads back to `next`. */
export function addToListPath(articleId: string, next: string | null): string {
	return `/lists/add?${new URLSearchParams({ article: articleId, ...(next && { next }) })}`
}
