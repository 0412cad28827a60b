/** The name of the timetable in Studio's addresses, among the views of an event and the panels beside its form. */
export const timetableView = 'timeplan'
