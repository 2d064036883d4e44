/** A release that the desk published. */
import type { paths } from '@carnet/client'

type Answer = paths['/v1/authority/publications']['get']['responses'][200]['content']['application/json']
export type Publication = Answer['items'][number]
