import { typeTopic } from '../../../../typeRoutes.tsx'

export const { generateMetadata } = typeTopic.numbered
export default typeTopic.numbered.page
