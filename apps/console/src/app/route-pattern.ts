/** The addresses of a route, as the router reads them: `/regimes/:code`, `/transfers/new/:step?`. */
export const addressesOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/\/:\w+\?/g, '(?:/[^/]+)?').replace(/:\w+/g, '[^/]+')}/?$`, 'i')
