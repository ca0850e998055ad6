import type { ThreadId } from '@ketenzicht/chain';

interface HiddenProps {
  readonly version: number;
  readonly idempotencyKey: string;
  readonly thread?: ThreadId | undefined;
}

/** What every form carries along unseen: version, key, and what it responds to. */
export function Hidden({ version, idempotencyKey, thread }: HiddenProps) {
  return (
    <>
      <input type="hidden" name="versie" value={String(version)} />
      <input type="hidden" name="sleutel" value={idempotencyKey} />
      {thread !== undefined && <input type="hidden" name="thread" value={thread} />}
    </>
  );
}
