/** How much of a document is read. */

/** In bytes. */
export const megabyte = 1_048_576
/** Of one part of a packed document, and of all that are read. */
export const mostUnpacked = 64 * megabyte

/** Of a PDF: official lists are small, what has more pages is something else. */
export const mostPages = 600
