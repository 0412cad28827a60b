import { year } from './yearRoute.tsx'

export const { generateMetadata } = year.first
export default year.first.page
