import { type } from '../../typeRoutes.tsx'

export const { generateMetadata } = type.numbered
export default type.numbered.page
