import { topic } from './topicRoute.tsx'

export const { generateMetadata } = topic.first
export default topic.first.page
