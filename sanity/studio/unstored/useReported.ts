import { type Path, useReportParseError } from 'sanity'

/**
 * Shows in Studio's own list of remarks, and at the field, that it holds text that is not stored. Studio's means for this
 * is marked as internal: only this file knows of it, and publication does not hang on it.
 */
export const useReported = (path: Path, problem: string): void => useReportParseError(path, problem)
