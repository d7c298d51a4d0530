/** What is asked of a new password, beside its field. */
export const PASSWORD_HINT = 'At least 10 characters; a few words in a row do well.'
