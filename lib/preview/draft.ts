/** One document that is shown to whoever has a link to it: its id as stored, and when the link ends (ISO 8601). */
export type SharedDraft = { id: string; until: string }

/**
 * How one request that goes past the cache is rendered. For an editor in draft mode, `perspective` is the Content Lake's
 * (`drafts`, `published`, or names of releases, separated by commas), and `isFramed` whether the page is shown in Studio's
 * preview, where it may be clicked to be edited. With `shared`, everything but that one document is as readers have it.
 */
export type Draft = { perspective: string; isFramed: boolean; shared?: SharedDraft }

/** One request for a page in draft mode, and the headers that Next is given with it. */
export type DraftRequest = { draft: Draft; headers: Readonly<Record<string, string>> }

/** What the preview shows until the editor has chosen otherwise: everything as it is being written. */
export const usualPerspective = 'drafts'

/** The perspective that a cookie names; the usual one for anything that is not a perspective, or shows too much. */
export const perspectiveOf = (given: string | undefined): string =>
  given !== undefined && given !== 'raw' && /^[A-Za-z0-9_-]{1,64}(?:,[A-Za-z0-9_-]{1,64}){0,9}$/.test(given)
    ? given
    : usualPerspective

/** The cookie in which next-sanity stores the perspective (`@sanity/preview-url-secret/constants`; a test compares). */
export const perspectiveCookie = 'sanity-preview-perspective'
