import { typeYear } from '../../../../typeRoutes.tsx'

export const { generateMetadata } = typeYear.numbered
export default typeYear.numbered.page
