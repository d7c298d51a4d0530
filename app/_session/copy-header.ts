/** The header by which a browser says that it will keep the page (see `copy.ts`). */
export const COPY_HEADER = 'carrel-copy'
