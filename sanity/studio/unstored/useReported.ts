import { type Path, useReportParseError } from 'sanity'

/**
 * Shows in Studio's own list of validation markers, and at the field, that it holds unstored text. Studio's hook for
 * this is marked as internal: only this file uses it, and blocking publication does not depend on it.
 */
export const useReported = (path: Path, problem: string): void => useReportParseError(path, problem)
