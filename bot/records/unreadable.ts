/** The name of an entry of which not even a name could be read. Documents say it in the reader's language. */
export const unreadableName = 'Unreadable entry';
