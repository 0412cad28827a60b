import { type } from './typeRoutes.tsx'

export const { generateMetadata } = type.first
export default type.first.page
