/** The id of the timetable among the views of an event, as it stands in Studio's addresses. */
export const timetableView = 'timeplan'
