import type { Context } from 'hono';

/** The boxes that a page sent, each once; undefined when the request is not a form. */
export async function readBoxes(
  c: Context,
  boxes: readonly string[],
): Promise<Readonly<Record<string, string>> | undefined> {
  const body = await readForm(c);
  if (body === undefined) return undefined;
  const pairs = boxes.map((box): [string, string] => {
    const value = body.get(box);
    return [box, typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : ''];
  });
  return Object.fromEntries(pairs);
}

/** The form in a request; undefined when it is something else or damaged. */
export async function readForm(c: Context): Promise<FormData | undefined> {
  const type = c.req.header('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return undefined;
  try {
    return await c.req.formData();
  } catch {
    return undefined;
  }
}
