/**
 * Nynorsk names of months and days, after Språkrådet. Our own table, for Chromium formats Nynorsk as English and Node's
 * ICU varies between versions.
 */
export const monthNames = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const

/** From Sunday, as ISO days are counted modulo 7. */
export const dayNames = ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'] as const
