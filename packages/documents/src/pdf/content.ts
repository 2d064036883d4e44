/** A node of the layout engine. */
export type Content = Readonly<Record<string, unknown>>
