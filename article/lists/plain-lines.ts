/** A text whose lines end as in a field of a page; browsers send them otherwise from a plain form. */
export const inPlainLines = (text: string) => text.replace(/\r\n?/g, '\n')
