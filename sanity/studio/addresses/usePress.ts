import { useState } from 'react'

/** What a dialog's button does. Resolves with whether it is done; never rejects, since the editor has been told how it went. */
export type Act = () => Promise<boolean>

/** Presses in a dialog: it is busy while one is carried out, closes when that is done, and stays when it is not. */
export function usePress(onClose: () => void): { isBusy: boolean; press: (act: Act) => void } {
  const [isBusy, setBusy] = useState(false)
  const carryOut = async (act: Act) => {
    setBusy(true)
    if (await act()) onClose()
    else setBusy(false)
  }
  return { isBusy, press: (act) => void carryOut(act) }
}
