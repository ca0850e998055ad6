import { createHash } from 'node:crypto';
import { closeReasons, codesOf, forms, reporterKinds, signalStatuses } from '@ketenzicht/rulebook';
import { describe, expect, it } from 'vitest';
import { derive } from '../signals/derive.ts';
import { linksOf } from '../storage/blind-index.ts';
import { deriveKeyring } from '../storage/keys.ts';
import { demoStories } from './caseload.ts';
import { demoWorld } from './demo.fixture.ts';
import { demoOrganisations } from './organisations.ts';
import { type DemoStory, tellStory } from './story.ts';

const now = '2026-03-10T13:00:00.000Z';
const count = 900;
const stories = demoStories({ count, now });
const world = demoWorld(now);
const told = stories.map((story) => tellStory(story, world));
const derived = told.map((one) => derive({ ...one, rules: world.rules, settings: {} }));
const hashOf = (all: readonly DemoStory[]) => createHash('sha256').update(JSON.stringify(all)).digest('hex');
const values = <T>(items: readonly T[]) => [...new Set(items)].sort();
const texts = JSON.stringify([stories, told.map(({ contents }) => contents.map(({ content }) => content))]);

describe('the invented caseload', () => {
  it('is the same for the same seed, and another one for another seed', () => {
    const options = { count: 120, now };
    expect(hashOf(demoStories(options))).toBe(hashOf(demoStories(options)));
    expect(hashOf(demoStories({ ...options, seed: 'other' }))).not.toBe(hashOf(demoStories(options)));
  });

  it('gives every story a dossier of its own', () => {
    expect(new Set(told.map(({ id }) => id)).size).toBe(stories.length);
    expect(new Set(told.map(({ reference }) => reference)).size).toBe(stories.length);
  });

  it('shows every status, reason, form, reporter and chain partner', () => {
    const states = told.map(({ state }) => state);
    expect(values(states.map(({ status }) => status))).toEqual(values(codesOf(signalStatuses)));
    expect(values(states.flatMap(({ closeReason = [] }) => closeReason))).toEqual(
      values(codesOf(closeReasons)),
    );
    expect(values(states.flatMap(({ features }) => features.forms))).toEqual(values(codesOf(forms)));
    expect(values(states.map(({ reporterKind }) => reporterKind))).toEqual(values(codesOf(reporterKinds)));
    const actors = told.flatMap(({ events }) =>
      events.flatMap(({ recorder }) => (recorder.kind === 'user' ? recorder.role : [])),
    );
    expect(values(actors)).toEqual(
      values(['aandachtsfunctionaris', 'avim', 'nla', 'official', 'tfRiec', 'zoco']),
    );
  });

  it('uses every event that the chain knows, except files and erasure', () => {
    expect(values(told.flatMap(({ events }) => events.map(({ event }) => event.type)))).toEqual(
      values([
        'accepted',
        'accessDecided',
        'accessRequested',
        'acknowledged',
        'adviceGiven',
        'adviceRequested',
        'closed',
        'enriched',
        'feedbackGiven',
        'feedbackRequested',
        'handedOn',
        'informationProvided',
        'informationRequested',
        'judged',
        'reopened',
        'reported',
        'reporterInformed',
        'signalReceived',
        'takenInHand',
        'transferred',
      ]),
    );
  });

  it('leaves no open signal without a duty', () => {
    const idle = told.filter(
      ({ state }, place) => state.status !== 'closed' && derived[place]?.duties.length === 0,
    );
    expect(idle).toEqual([]);
  });

  it('lies in the past, in order, within five years', () => {
    for (const { id, events } of told) {
      const moments = events.map(({ happenedAt }) => happenedAt);
      expect(moments, id).toEqual([...moments].sort());
      expect(
        moments.every((at) => at <= now && at > '2021-03-01'),
        id,
      ).toBe(true);
    }
  });

  it('has something in common with other signals in about one of twelve, also across municipalities', () => {
    const keyring = deriveKeyring(Buffer.alloc(32, 1));
    const seen = new Map<string, Set<string | undefined>>();
    let again = 0;
    for (const { contents, state } of told) {
      const links = linksOf(keyring, contents).map(({ blind }) => Buffer.from(blind).toString('hex'));
      if (links.some((link) => seen.has(link))) again += 1;
      for (const link of links) seen.set(link, (seen.get(link) ?? new Set()).add(state.municipality));
    }
    expect(again / told.length).toBeGreaterThan(0.05);
    expect(again / told.length).toBeLessThan(0.14);
    expect([...seen.values()].filter((places) => places.size > 2).length).toBeGreaterThan(3);
  });

  it('fills every text', () => {
    for (const { contents } of told) {
      for (const { content } of contents) {
        if (content.kind === 'text') expect(content.text.length).toBeGreaterThan(9);
      }
    }
    expect(texts).not.toMatch(/\{(straat|bedrijf|plaats)\}|undefined|NaN/);
  });
});

describe('nothing in it can be somebody', () => {
  it('uses telephone numbers that are given to nobody', () => {
    const numbers = texts.match(/(?:\+31|\b0031|\b0)[1-9][\d -]{7,}/g) ?? [];
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter((number) => !number.startsWith('06 00'))).toEqual([]);
  });

  it('uses addresses that reach nobody', () => {
    const mail = texts.match(/[\w.+-]+@[\w.-]+/g) ?? [];
    expect(mail.length).toBeGreaterThan(50);
    expect(mail.filter((address) => !address.endsWith('.example'))).toEqual([]);
    const postcodes = texts.match(/\b[1-9]\d{3} [A-Z]{2}\b/g) ?? [];
    expect(postcodes.length).toBeGreaterThan(100);
    expect(postcodes.filter((code) => !/S[ADS]$/.test(code))).toEqual([]);
  });

  it('uses company numbers and plates that are not given out', () => {
    const contents = told.flatMap((one) => one.contents.map(({ content }) => content));
    const companies = contents.flatMap((one) => (one.kind === 'company' ? (one.kvk ?? []) : []));
    const plates = contents.flatMap((one) => (one.kind === 'vehicle' ? one.plate : []));
    expect(companies.length).toBeGreaterThan(50);
    expect(companies.filter((kvk) => !/^00\d{6}$/.test(kvk))).toEqual([]);
    expect(plates.length).toBeGreaterThan(20);
    expect(plates.filter((plate) => !/^[AEIOU]{2}-\d{3}-[AEIOU]$/.test(plate))).toEqual([]);
  });

  it('links no name to a form of exploitation', () => {
    expect(texts).not.toContain('"nationality"');
  });
});

describe('work for everybody', () => {
  const moments = [
    ['a working morning', '2026-03-10T08:05:00.000Z'],
    ['an evening', '2026-11-20T21:00:00.000Z'],
    ['before opening', '2026-06-03T04:00:00.000Z'],
    ['the day after a holiday', '2026-04-28T09:10:00.000Z'],
  ] as const;

  const workAt = (at: string) => {
    const around = demoWorld(at);
    const duties = demoStories({ count: 160, now: at }).flatMap(
      (story) => derive({ ...tellStory(story, around), rules: around.rules, settings: {} }).duties,
    );
    return (organisation: string) => {
      const own = duties.filter((duty) => duty.organisation === organisation);
      return { all: own.length, late: own.filter(({ dueAt }) => dueAt < at).length, own };
    };
  };

  it.each(moments)('gives Samira about fifteen duties on %s, some late and some today', (_, at) => {
    const { all, late, own } = workAt(at)('gemeente-vlierdam');
    expect(all).toBeGreaterThanOrEqual(13);
    expect(all).toBeLessThanOrEqual(18);
    expect(late).toBeGreaterThanOrEqual(3);
    expect(late).toBeLessThanOrEqual(5);
    const tomorrow = new Date(Date.parse(at) + 26 * 3_600_000).toISOString().slice(0, 10);
    const today = own.filter(({ dueAt }) => dueAt >= at && dueAt < `${tomorrow}T00:00`);
    expect(today.length).toBeGreaterThanOrEqual(2);
  });

  it('gives every partner five to thirty duties, and every municipality some', () => {
    const work = workAt(now);
    for (const { id, role } of demoOrganisations) {
      const { all } = work(id);
      if (role === 'aandachtsfunctionaris') expect(all, id).toBeGreaterThanOrEqual(5);
      if (['avim', 'nla', 'zoco', 'tfRiec'].includes(role)) {
        expect(all, id).toBeGreaterThanOrEqual(5);
        expect(all, id).toBeLessThanOrEqual(30);
      }
    }
  });

  it.each(['2026-11-22T10:00:00.000Z', '2026-12-25T23:10:00.000Z', '2024-02-29T12:00:00.000Z'])(
    'can be told at %s too',
    (at) => {
      const around = demoWorld(at);
      for (const story of demoStories({ count: 60, now: at })) {
        expect(tellStory(story, around).now <= at, story.id).toBe(true);
      }
    },
  );
});
