import { pastYear } from './pastYearRoute.tsx'

export const { generateMetadata } = pastYear.first
export default pastYear.first.page
