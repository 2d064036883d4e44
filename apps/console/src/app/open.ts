/** What may be open above a page. */
export type Open = 'palette' | 'help' | null
