import { events } from './eventsRoute.tsx'

export const { generateMetadata } = events.first
export default events.first.page
