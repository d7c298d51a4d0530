/** A file that is brought to a list may have so many megabytes. */
export const MOST_MEGABYTES = 5

export const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024
