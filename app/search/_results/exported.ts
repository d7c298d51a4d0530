/** So many results can be taken along at once; the page says so where there are more. */
export const MOST_EXPORTED = 2000
