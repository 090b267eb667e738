import { describe, expect, it } from 'vitest';
import { check, isReady } from '../../features/press-releases/checks/index.ts';
import { demonstration } from './index.ts';
import type { SeedComment } from './shapes.ts';

const { entities, people, topics, ideas, releases } = demonstration;
const personOf = new Map(people.map((person) => [person.key, person]));
const entityOf = new Map(entities.map((entity) => [entity.key, entity]));
const ideaOf = new Map(ideas.map((idea) => [idea.key, idea]));
const topicKeys = new Set(topics.map((topic) => topic.key));
const countBy = <T>(items: T[], of: (item: T) => string) =>
  items.reduce<Record<string, number>>((counts, item) => {
    counts[of(item)] = (counts[of(item)] ?? 0) + 1;
    return counts;
  }, {});

const flat = (comments: SeedComment[] = []): SeedComment[] =>
  comments.flatMap((comment) => [comment, ...flat(comment.replies)]);
const allComments = [...ideas, ...releases].flatMap((given) => flat(given.comments));

const isWithin = (entity: string, above: string): boolean => {
  for (let key: string | null = entity; key !== null; key = entityOf.get(key)?.parent ?? null) {
    if (key === above) return true;
  }
  return false;
};

const maySee = (key: string, given: { audience: string; entity: string; by: string; coWriters?: string[] }) => {
  const person = personOf.get(key);
  if (!person || person.guest) return false;
  if (given.audience === 'organisation') return true;
  if (given.audience === 'private') return given.by === key || (given.coWriters ?? []).includes(key);
  const roles = person.roles ?? [];
  return (
    isWithin(person.entity, given.entity) ||
    roles.some((role) => role.entity === undefined || isWithin(given.entity, role.entity))
  );
};

const words = (...texts: string[]) =>
  texts
    .join(' ')
    .split(/[\s\u00a0]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const complete = releases.filter((release) => release.stage !== 'draft');

describe('the demonstration company', () => {
  it('has unique keys in each list', () => {
    for (const list of [entities, people, topics, ideas, releases]) {
      expect(new Set(list.map((item) => item.key)).size).toBe(list.length);
      for (const { key } of list) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
    expect(new Set(people.map((person) => person.name)).size).toBe(people.length);
    expect(new Set(ideas.map((idea) => idea.title)).size).toBe(ideas.length);
  });

  it('is a tree of entities that starts with the group', () => {
    expect(entities.filter((entity) => entity.parent === null)).toHaveLength(1);
    const seen = new Set<string>();
    for (const entity of entities) {
      if (entity.parent !== null) expect(seen, entity.key).toContain(entity.parent);
      seen.add(entity.key);
    }
  });

  it('has the people, roles and picks that it promises', () => {
    expect(people).toHaveLength(60);
    expect(people.filter((person) => person.guest)).toHaveLength(2);
    const granted = people.flatMap((person) => person.roles ?? []);
    expect(countBy(granted, (grant) => grant.role)).toEqual({
      administrator: 2,
      ambassador: 6,
      'central-team': 2,
      'community-manager': 3,
      decider: 5,
      facilitator: 3,
      sponsor: 3,
    });
    expect(people.filter((person) => person.pick)).toHaveLength(9);
    for (const person of people) expect(entityOf.has(person.entity), person.key).toBe(true);
    for (const grant of granted) if (grant.entity) expect(entityOf.has(grant.entity), grant.entity).toBe(true);
  });

  it('has ideas and press releases in four languages', () => {
    expect(ideas).toHaveLength(80);
    expect(countBy(ideas, (idea) => idea.language)).toEqual({ fr: 36, de: 18, pt: 16, en: 10 });
    expect(ideas.filter((idea) => idea.sealed)).toHaveLength(6);
    expect(ideas.filter((idea) => idea.comments?.length).length).toBeGreaterThanOrEqual(28);
    expect(countBy(releases, (release) => release.text.language)).toEqual({ fr: 7, de: 3, pt: 2, en: 2 });
    expect(allComments.filter((comment) => comment.sealed).length).toBeGreaterThanOrEqual(5);
  });

  it('shows every stage', () => {
    expect(countBy(releases, (release) => release.stage)).toEqual({
      draft: 2,
      open: 3,
      ready: 1,
      in_review: 2,
      validated: 1,
      changes_requested: 1,
      refused: 1,
      deployment: 1,
      launched: 1,
      stopped: 1,
    });
  });
});

describe('what each idea and release refers to', () => {
  it.each([...ideas, ...releases].map((given) => [given.key, given] as const))('%s resolves', (_, given) => {
    const coWriters = 'coWriters' in given ? given.coWriters : [];
    expect(entityOf.has(given.entity)).toBe(true);
    expect(given.topics.length).toBeGreaterThan(0);
    for (const topic of given.topics) expect(topicKeys, topic).toContain(topic);
    for (const key of [given.by, ...coWriters, ...given.supporters]) expect(maySee(key, given), key).toBe(true);
    expect(given.supporters).not.toContain(given.by);
    for (const writer of coWriters) expect(given.supporters, writer).not.toContain(writer);
    expect(new Set(given.supporters).size).toBe(given.supporters.length);
    for (const comment of flat(given.comments)) {
      expect(maySee(comment.by, given), comment.by).toBe(true);
      for (const reaction of comment.reactions ?? []) {
        expect(maySee(reaction.by, given), reaction.by).toBe(true);
        expect(reaction.by, comment.text).not.toBe(comment.by);
      }
    }
  });

  it('seals only what is addressed to everyone', () => {
    for (const idea of ideas) if (idea.sealed) expect([idea.audience, idea.entity]).toEqual(['organisation', 'group']);
  });

  it('mentions colleagues who exist', () => {
    const names = people.map((person) => person.name);
    for (const { text } of allComments) {
      for (const [, after = ''] of text.matchAll(/@([^@]+)/g)) {
        expect(
          names.some((name) => after.startsWith(name)),
          text,
        ).toBe(true);
      }
    }
  });
});

describe('what happened when', () => {
  const inOrder = (comments: SeedComment[] = [], before: number, depth = 0): void => {
    for (const comment of comments) {
      expect(depth, comment.text).toBeLessThanOrEqual(3);
      expect(comment.daysAgo, comment.text).toBeLessThan(before);
      expect(comment.daysAgo).toBeGreaterThan(0);
      inOrder(comment.replies, comment.daysAgo, depth + 1);
    }
  };

  it('spreads over 120 days, comments after what they speak of, replies after their parents', () => {
    for (const given of [...ideas, ...releases]) {
      expect(given.daysAgo).toBeLessThanOrEqual(120);
      inOrder(given.comments, given.daysAgo);
    }
  });

  it('makes releases of ideas that were there and that their readers may see', () => {
    for (const release of releases) {
      for (const key of release.from ?? []) {
        const idea = ideaOf.get(key);
        expect(idea, key).toBeDefined();
        expect(idea?.daysAgo, key).toBeGreaterThan(release.daysAgo);
        if (release.audience === 'organisation') expect(idea?.audience, key).toBe('organisation');
      }
    }
  });

  it('lets nobody arrive before they joined', () => {
    const joined = 22;
    for (const given of [...ideas, ...releases]) {
      for (const part of [given, ...flat(given.comments)]) {
        if (part.by === 'priya') expect(part.daysAgo).toBeLessThan(joined);
      }
    }
  });
});

describe('decisions', () => {
  const decided = ['validated', 'changes_requested', 'refused', 'deployment', 'launched', 'stopped'];

  it('are made by a named decider of the scope who wrote none of it, after the discussion, with reasons', () => {
    for (const release of releases) {
      const { decision, deciders = [] } = release;
      expect(decision !== undefined, release.key).toBe(decided.includes(release.stage));
      expect(deciders.length > 0, release.key).toBe(decision !== undefined || release.stage === 'in_review');
      for (const key of deciders) {
        const grants = (personOf.get(key)?.roles ?? []).filter((grant) => grant.role === 'decider');
        const inScope = grants.some((grant) => !grant.entity || isWithin(release.entity, grant.entity));
        expect(inScope, `${release.key}: ${key}`).toBe(true);
        expect([release.by, ...release.coWriters, ...release.supporters], release.key).not.toContain(key);
      }
      if (!decision) continue;
      expect(deciders).toContain(decision.by);
      expect(decision.reason.length).toBeGreaterThan(200);
      for (const comment of flat(release.comments)) expect(comment.daysAgo).toBeGreaterThan(decision.daysAgo);
      expect(decision.wouldChange !== undefined, release.key).toBe(release.stage === 'refused');
      expect((decision.changes?.length ?? 0) > 0, release.key).toBe(release.stage === 'changes_requested');
      for (const change of decision.changes ?? []) expect(personOf.has(change.by)).toBe(true);
    }
  });

  it('come with support and offers from supporters', () => {
    for (const release of complete) {
      expect(release.supporters.length, release.key).toBeGreaterThanOrEqual(5);
      expect(release.supporters.length, release.key).toBeLessThanOrEqual(40);
      for (const offer of release.offers ?? []) expect(release.supporters, release.key).toContain(offer.by);
    }
  });
});

describe('the texts', () => {
  it('fit their places', () => {
    for (const idea of ideas) {
      expect(idea.title.length, idea.title).toBeLessThanOrEqual(110);
      expect(idea.supporters.length, idea.key).toBeLessThanOrEqual(14);
    }
    for (const release of releases) expect(release.text.headline.length, release.key).toBeLessThanOrEqual(100);
    for (const { text } of allComments) expect(text.length).toBeLessThanOrEqual(10_000);
  });

  it.each(complete.map((release) => [release.key, release.text] as const))(
    '%s is one page with a longer FAQ',
    (_, text) => {
      const page = words(
        text.headline,
        text.subtitle,
        text.place,
        text.summary,
        text.problem,
        text.solution,
        text.benefits,
        text.spokespersonQuote.text,
        text.howToStart,
        text.customerQuote.text,
        text.callToAction,
      );
      const faq = [...text.customerFaq, ...text.internalFaq];
      expect(page).toBeGreaterThanOrEqual(300);
      expect(page).toBeLessThanOrEqual(440);
      expect(words(...faq.flatMap((entry) => [entry.question, entry.answer]))).toBeGreaterThan(page);
      expect(text.customerFaq.length).toBeGreaterThanOrEqual(4);
      expect(text.internalFaq.length).toBeGreaterThanOrEqual(5);
      expect(text.headline.toLowerCase()).toContain(text.product.toLowerCase());
      expect(text.problem.toLowerCase()).not.toContain(text.product.toLowerCase());
      for (const quote of [text.spokespersonQuote, text.customerQuote]) expect(quote.attribution).toMatch(/\S, \p{L}/u);
      expect(text.date >= '2027-01-01' && text.date < '2030-01-01').toBe(true);
    },
  );

  it('leave something to say about two of the open releases, and nothing that keeps the others from ready', () => {
    const reports = complete.map((release) => ({
      key: release.key,
      report: check(release.text, { today: '2026-11-22', unanswered: 0, explained: [] }),
    }));
    expect(reports.filter(({ report }) => report.holding < report.total).map(({ key }) => key)).toEqual([
      'carte-horizon',
      'dia-claro',
    ]);
    expect(reports.filter(({ report }) => !isReady(report)).map(({ key }) => key)).toEqual(['carte-horizon']);
  });
});

describe('typography', () => {
  it('keeps French signs with their words, and apostrophes curved', () => {
    const everything = JSON.stringify(demonstration);
    for (const slip of [/[^\s] [:;?!»]/gu, /« /g, /\p{L}'\p{L}/gu]) expect(everything.match(slip)).toBeNull();
  });
});
