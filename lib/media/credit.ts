import type { ContentLanguage } from '../content/language.ts'
import { messagesIn } from '../messages/index.ts'

/** What some editors begin a credit with: whose the picture is, or that it is no photograph. */
const named =
  /^(?:©|\(c\)|(?:foto|photo|bilet|bilde|image|ill\.|illustr|teikn|tegn|drawing|grafikk|graphic|kart|map|måleri|maleri|video|skjerm|screen|kjelde|kilde|source|copyright|govva|gov\.|montasje|collage|arkiv|utsnitt)[^:]{0,30}(?::|\s))/iu

/** Whether a credit says itself whose the picture is, or that it is no photograph. */
export const isFullCredit = (credit: string): boolean => named.test(credit)

/** Who made a picture, with «Foto:» before the name where the editor has written the name alone. */
export const creditText = (credit: string, language: ContentLanguage): string =>
  isFullCredit(credit) ? credit : messagesIn(language).picture.credit(credit)
