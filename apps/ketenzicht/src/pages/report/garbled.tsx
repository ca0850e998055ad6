import type { Text } from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { Heading } from '../../face/components/heading.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { reportMessages as m } from '../../face/messages/report.ts';
import type { AppEnv } from '../../http/environment.ts';
import { showPage } from './report-frame.tsx';

/** Answers a request that is not the form it should be. */
export function garbled(c: Context<AppEnv>) {
  return answer(c, m.garbledTitle, m.garbledText, 400);
}

/** Answers a request with more in it than is accepted. */
export function tooLarge(c: Context<AppEnv>) {
  return answer(c, m.tooLargeTitle, m.tooLargeText, 413);
}

function answer(c: Context<AppEnv>, title: Text, text: Text, status: 400 | 413) {
  const { lang } = c.get('page');
  const content = (
    <>
      <Heading level={1}>{title[lang]}</Heading>
      <Paragraph>{text[lang]}</Paragraph>
    </>
  );
  return showPage(c, { title, content }, status);
}
