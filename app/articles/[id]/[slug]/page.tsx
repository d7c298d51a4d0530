// A slug after the id is for those who read addresses; the text is the same, and the shorter address is the true one.
export { default, generateMetadata } from '../page.tsx'
