/** The Content Lake's API version that the checks are written for; later versions return only published documents. */
export const apiVersion = '2025-02-19'
