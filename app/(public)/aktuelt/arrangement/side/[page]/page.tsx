import { events } from '../../eventsRoute.tsx'

export const { generateMetadata } = events.numbered
export default events.numbered.page
