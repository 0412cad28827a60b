import { z } from 'zod'

/** The languages a document may be in: Nynorsk, Bokmål, English, Northern Sámi (BCP 47 primary tags). */
export const languages = ['nn', 'nb', 'en', 'se'] as const

export type Language = (typeof languages)[number]

export const language = z.enum(languages)
