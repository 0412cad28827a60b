import { topic } from '../../topicRoute.tsx'

export const { generateMetadata } = topic.numbered
export default topic.numbered.page
