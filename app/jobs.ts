// What runs apart from requests, and when: each task is a turn of a feature over what is due.
import type { Transporter } from 'nodemailer';
import { z } from 'zod';
import type { Connection } from '../core/database/connect.ts';
import { type Jobs, openJobs, task } from '../core/jobs/index.ts';
import { sendWaiting } from '../core/mail/send.ts';
import { tidyCore } from '../core/tidy.ts';
import { returnDue } from '../features/consents/index.ts';
import { remindOfAnswers } from '../features/decisions/index.ts';
import { tidyIdentity } from '../features/identity/index.ts';
import { tidyInvitations } from '../features/organisations/index.ts';
import { openDue, thinVersions } from '../features/press-releases/index.ts';
import { mayLeave, sendDigests, tellAtOnce } from '../features/notifications/index.ts';

export interface JobsOptions {
  connection: Connection;
  publicUrl: string;
  transport: Transporter | null;
  mailFrom: string;
  now?: () => Date;
  /** Something was committed: the outbox is looked at now. */
  committed?: () => void;
}

const nothing = z.object({});
const everyMinute = '* * * * *';

export function tasksOf({ connection, publicUrl, transport, mailFrom, ...more }: JobsOptions) {
  const { app, auth, worker } = connection;
  const { now = () => new Date(), committed = () => {} } = more;
  const mailing = { worker, publicUrl, now };
  return {
    // Also when a mail is written; every minute for those that could not leave.
    send_mail: task({
      payload: nothing,
      crontab: everyMinute,
      run: async () => {
        await sendWaiting({ worker, transport, from: mailFrom, mayLeave: (mail) => mayLeave(worker, mail) });
      },
    }),
    tell_at_once: task({ payload: nothing, crontab: everyMinute, run: () => tellAtOnce(mailing) }),
    send_digests: task({ payload: nothing, crontab: '*/10 * * * *', run: () => sendDigests(mailing) }),
    open_releases: task({
      payload: nothing,
      crontab: everyMinute,
      run: () => openDue({ app, worker, now, committed }),
    }),
    remind_of_answers: task({
      payload: nothing,
      crontab: '*/15 * * * *',
      run: () => remindOfAnswers({ worker, now, committed }),
    }),
    return_consents: task({
      payload: nothing,
      crontab: '*/15 * * * *',
      run: () => returnDue({ worker, now, committed }),
    }),
    thin_versions: task({
      payload: nothing,
      crontab: '45 2 * * *',
      run: async () => {
        await thinVersions(worker, now());
      },
    }),
    tidy: task({
      payload: nothing,
      crontab: '10 3 * * *',
      run: async () => {
        await tidyCore(worker, now());
        await tidyInvitations(worker, now());
        await tidyIdentity(auth, now());
      },
    }),
  };
}

export type AllJobs = Jobs<ReturnType<typeof tasksOf>>;

export const openAllJobs = (options: JobsOptions): AllJobs => openJobs(options.connection.jobs, tasksOf(options));
