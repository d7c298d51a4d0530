/** Words that a practised reader takes in a minute of serious prose. */
const WORDS_A_MINUTE = 220

/** How many minutes so many words take to read; never less than one. */
export const minutesFor = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE))
