/** A draft of an authority, as everybody reads it. */
import type { paths } from '@carnet/client'

export type PublicDraft =
  paths['/published/{desk}/drafts/{draft}']['get']['responses'][200]['content']['application/json']
