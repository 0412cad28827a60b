import type { EventWords } from '../nn/event.ts'

/** Further interface texts on the pages of events in English. */
export const eventWords: EventWords = {
  event: {
    when: 'When',
    where: 'Where',
    form: 'Form',
    host: 'Host',
    address: 'Address',
    registration: 'Registration',
    facts: 'Time and place',
    about: 'About the event',
    online: 'Online',
    mixed: 'In person and online',
    andOnline: (place) => `${place} and online`,
    attendance: { online: 'Online event', physical: 'In-person event', mixed: 'In-person and online event' },
    status: {
      cancelled: 'Cancelled',
      postponed: 'Postponed',
      rescheduled: 'New date',
      movedOnline: 'Moved online',
    },
    cancelled: 'The event is cancelled.',
    postponed: 'The event is postponed. No new date has been set.',
    rescheduled: 'The event has a new date.',
    movedOnline: 'The event has been moved online.',
    originalTime: 'Was planned for:',
    previousTime: 'Earlier time:',
    newTime: 'New time:',
    originalPlace: 'Original place:',
    addToCalendar: 'Add to calendar (.ics)',
    isOver: 'Over',
    phase: {
      upcoming: 'Upcoming event',
      ongoing: 'Under way now',
      over: 'The event is over',
      started: (clock) => `Started at\u00a0${clock}`,
    },
  },
  registration: {
    open: 'Register',
    byEmail: 'By email',
    byPhone: 'By phone',
    until: (date) => `Deadline: ${date}`,
    closed: 'The deadline for registration has passed.',
    over: 'Registration is closed.',
  },
  programme: {
    title: 'Programme',
    now: 'On now',
    days: 'Days of the programme',
    kinds: { talk: undefined, debate: 'Debate', plenary: 'Plenary', break: 'Break' },
    cancelled: 'Cancelled',
    track: (name) => `Track: ${name}`,
    room: (name) => `Room: ${name}`,
    recording: 'Watch the recording',
    recordingOf: (topic) => `Watch the recording of ${topic}`,
    slides: 'Slides',
  },
  stream: {
    title: 'Live stream',
    recordingTitle: 'Recording',
    goTo: 'Go to the live stream',
    goToRecording: 'Go to the recording',
    off: 'There will be no live stream.',
    planned: (when) => `The stream starts on ${when}.`,
    plannedAllDay: (when) => `Time of the stream: ${when}.`,
    plannedStarted: 'The stream should have started.',
    live: 'The stream is live now.',
    ended: 'The stream has ended.',
    recording: 'The event is over. You can watch the recording.',
    removed: 'The event is over, and the recording has been removed.',
    play: 'Show the live stream here',
    playRecording: 'Show the recording here',
    captions: {
      none: (due) =>
        due
          ? `The recording has no captions yet. It will have captions by ${due}.`
          : 'The recording has no captions.',
      auto: (due) =>
        due
          ? `The recording has automatic captions. They will be checked by ${due}.`
          : 'The recording has automatic captions.',
      reviewed: () => 'The recording has captions.',
    },
  },
}
