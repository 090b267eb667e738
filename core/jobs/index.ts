export { type Jobs, openJobs } from './jobs.ts';
export { type Task, type Tasks, task } from './task.ts';
