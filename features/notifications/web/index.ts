// What the pages that join features take from here.
export { countsQuery, homeQuery, useRead } from './api.ts';
export { HomeLead } from './home-lead.tsx';
export { MailSection } from './mail-section.tsx';
export { Announce, MyWake } from './my-wake.tsx';
export { NotificationList, SampleWake } from './notification-list.tsx';
export { NotificationSentence, type NotificationSentenceProps } from './notification-sentence.tsx';
export { StopMail } from './stop-mail.tsx';
export { useVisit } from './use-visit.ts';
export { WaitingRows } from './waiting-rows.tsx';
