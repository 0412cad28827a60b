import { createContext, useContext } from 'react'
import { useCurrentUser } from 'sanity'

const asked = createContext(false)

/** Tells Studio's parts whether the body asks for four eyes. */
export const FourEyesAsked = asked.Provider

/** The id of who works here, where the body asks for four eyes; undefined where it does not. */
export function useFourEyes(): string | undefined {
  const isAsked = useContext(asked)
  const user = useCurrentUser()
  return isAsked ? user?.id : undefined
}
