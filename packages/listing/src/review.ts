/** The record of a review, written into a draft that a person may have changed since. */
import { CarnetError } from '@carnet/errors'
import { parseDocument } from 'yaml'

export interface Review {
  readonly by: string
  readonly day: string
}

/** The draft with the review, all else as it was. The draft must have been made from the same file: its hash is in the record. */
export function recordReview(
  draft: string,
  name: string,
  sha256: string,
  review: Review,
  file: string,
): string {
  const document = parseDocument(draft)
  const found = document.errors.length > 0 ? undefined : document.getIn(['lists', name, 'imported', 'sha256'])
  if (found === undefined) throw new CarnetError('CARNET_LISTING_NO_RECORD', { file, list: name })
  if (found !== sha256) throw new CarnetError('CARNET_LISTING_OTHER_FILE', { file, list: name })
  document.setIn(
    ['lists', name, 'imported', 'reviewed'],
    document.createNode({ by: review.by, day: review.day }),
  )
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}
