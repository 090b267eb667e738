// How fast one member may write: counted for the member, never for the address, which a whole workshop may share; in this
// node's memory, so that a write costs no round trip for it.
import { tooMany } from '../errors.ts';
import type { Rate } from './endpoint.ts';

/** Every write counts towards this one: more than hands can do, less than a script would. */
export const anyWrite: Rate = { name: 'writes', most: 600, seconds: 600 };

const mostKnown = 50_000;

interface Bucket {
  left: number;
  at: number;
  rate: Rate;
}

export interface Pace {
  /** Takes from every rate, or from none and refuses with the seconds after which it would go. */
  take: (member: string, rates: readonly Rate[], body: unknown) => void;
}

/** For loading data and for measuring. */
export const unpaced: Pace = { take: () => {} };

/** A bucket for each member and rate: it holds `most`, and fills again evenly within `seconds`. `now` in milliseconds. */
export function openPace(now: () => number = () => performance.now()): Pace {
  const buckets = new Map<string, Bucket>();

  const leftIn = ({ left, at, rate }: Bucket, moment: number): number =>
    Math.min(rate.most, left + ((moment - at) / 1000) * (rate.most / rate.seconds));

  const forgetFull = (moment: number) => {
    for (const [key, bucket] of buckets) if (leftIn(bucket, moment) >= bucket.rate.most) buckets.delete(key);
    // Nobody may fill the memory: the oldest are given their full measure back.
    for (const key of buckets.keys()) {
      if (buckets.size < mostKnown) break;
      buckets.delete(key);
    }
  };

  return {
    take(member, rates, body) {
      const moment = now();
      const taken = rates.map((rate) => {
        const key = `${member} ${rate.name}`;
        const bucket = buckets.get(key);
        return { key, rate, cost: rate.cost?.(body as never) ?? 1, left: bucket ? leftIn(bucket, moment) : rate.most };
      });
      const waits = taken.map(({ rate, cost, left }) => ((cost - left) * rate.seconds) / rate.most);
      const wait = Math.max(0, ...waits);
      if (wait > 0) throw tooMany('rate.exceeded', Math.ceil(wait));
      for (const { key, rate, cost, left } of taken) {
        if (cost === 0) continue;
        if (buckets.size >= mostKnown && !buckets.has(key)) forgetFull(moment);
        buckets.set(key, { left: left - cost, at: moment, rate });
      }
    },
  };
}
