import { year } from '../../yearRoute.tsx'

export const { generateMetadata } = year.numbered
export default year.numbered.page
