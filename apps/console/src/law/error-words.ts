/** The words of all errors, loaded when there is one to be told. */
import { errorText } from '@carnet/locales'

export const errorWords = errorText
