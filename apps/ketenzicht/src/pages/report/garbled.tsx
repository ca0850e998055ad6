import type { Context } from 'hono';
import { Heading } from '../../face/components/heading.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { reportMessages as m } from '../../face/messages/report.ts';
import type { AppEnv } from '../../http/environment.ts';
import { showPage } from './report-frame.tsx';

/** Answers a request that is not the form it should be. */
export function garbled(c: Context<AppEnv>) {
  const { lang } = c.get('page');
  const content = (
    <>
      <Heading level={1}>{m.garbledTitle[lang]}</Heading>
      <Paragraph>{m.garbledText[lang]}</Paragraph>
    </>
  );
  return showPage(c, { title: m.garbledTitle, content }, 400);
}
