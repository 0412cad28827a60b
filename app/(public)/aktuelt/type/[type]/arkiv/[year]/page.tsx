import { typeYear } from '../../typeRoutes.tsx'

export const { generateMetadata } = typeYear.first
export default typeYear.first.page
