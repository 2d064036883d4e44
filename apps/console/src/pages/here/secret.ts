/**
 * The secret of a link stays in the page until it opens; what it opened stays in this tab (session storage), so that a reload does
 * not end a visit whose link opens only once.
 */
const place = 'carnet.my-data'

export const rememberedToken = (): string | null => sessionStorage.getItem(place)
export const rememberToken = (token: string): void => sessionStorage.setItem(place, token)
export const forgetToken = (): void => sessionStorage.removeItem(place)
