import type { Api, ApiAnswer } from './visitor.ts';

/** The smallest report that is taken in, with whatever is to be different. */
export const report = (changes: Readonly<Record<string, unknown>> = {}) => ({
  narrative: 'Drie mannen slapen boven de winkel en gaan nooit alleen naar buiten.',
  danger: 'no',
  where: { municipality: 'GM9001' },
  forms: ['labour'],
  reporter: { kind: 'citizen', anonymous: true, mayContact: false },
  ...changes,
});

/** A signal as a test follows it. */
export interface Followed {
  readonly id: string;
  readonly reference: string;
  readonly receiptCode: string;
}

/** Reports a signal, and finds it as somebody who may work on it. */
export async function reported(sender: Api, worker: Api, changes = {}): Promise<Followed> {
  const taken = await sender('/signalen', { body: report(changes) });
  if (taken.status !== 201) throw new Error(`Not taken in: ${JSON.stringify(taken.body)}`);
  const reference = String(taken.body['kenmerk']);
  const found = await worker('/signalen/_zoek', { body: { kenmerk: reference } });
  return { id: String(found.body['id']), reference, receiptCode: String(taken.body['ontvangstcode']) };
}

/** Takes a step in a signal and expects that it succeeds; gives the new version. */
export async function step(
  worker: Api,
  id: string,
  input: Readonly<Record<string, unknown>>,
): Promise<number> {
  const { body } = await worker(`/signalen/${id}`);
  const done = await act(worker, id, input, Number(body['version']));
  if (done.status !== 200) throw new Error(`${String(input['type'])}: ${JSON.stringify(done.body)}`);
  return Number(done.body['versie']);
}

/** Sends a step on a version, whatever comes of it. */
export const act = (
  worker: Api,
  id: string,
  input: Readonly<Record<string, unknown>>,
  version: number,
  key?: string,
): Promise<ApiAnswer> =>
  worker(`/signalen/${id}/handelingen`, {
    body: input,
    version,
    ...(key === undefined ? {} : { key }),
  });
