/**
 * How one request of an editor in draft mode is rendered: `perspective` is the Content Lake's (`drafts`, `published`, or
 * names of releases, separated by commas), `isFramed` whether the page is shown in Studio's preview, where it may be
 * clicked to be edited.
 */
export type Draft = { perspective: string; isFramed: boolean }

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
