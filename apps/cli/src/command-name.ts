/** What a person types to run Carnet: `carnet`, or the path of the launcher where that is not in PATH. */
const given = process.env.CARNET_COMMAND || 'carnet'

/** For hints that can be typed as they stand. */
export const commandName = /^[\w./+@-]+$/.test(given) ? given : `'${given.replaceAll("'", "'\\''")}'`
