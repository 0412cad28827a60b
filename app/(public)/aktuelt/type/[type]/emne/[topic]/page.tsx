import { typeTopic } from '../../typeRoutes.tsx'

export const { generateMetadata } = typeTopic.first
export default typeTopic.first.page
