/** A file that is brought along may have so many megabytes. */
export const MOST_MEGABYTES = 10

export const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024
