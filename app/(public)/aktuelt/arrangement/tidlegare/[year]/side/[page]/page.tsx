import { pastYear } from '../../pastYearRoute.tsx'

export const { generateMetadata } = pastYear.numbered
export default pastYear.numbered.page
