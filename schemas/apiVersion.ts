/** The version of the Content Lake's API that checks are written for; later ones see published documents alone. */
export const apiVersion = '2025-02-19'
