/** The book of a regime, loaded when one is opened. */
import { regimePage as page } from '@carnet/present'

export const regimePage = page
