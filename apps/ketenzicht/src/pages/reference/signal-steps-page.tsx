import { moves, signalDiagram } from '@ketenzicht/chain';
import { codesOf, type Language, signalStatuses } from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { Heading } from '../../face/components/heading.tsx';
import { StateDiagram } from '../../face/components/state-diagram.tsx';
import { Table } from '../../face/components/table.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { t } from '../../face/messages/catalogue.ts';
import { referenceMessages as m } from '../../face/messages/reference.ts';
import type { AppEnv } from '../../http/environment.ts';
import { ReferenceTabs, sendPage } from './page-parts.tsx';
import { statusName, whoNames } from './rule-words.ts';
import { changes, moveRows } from './signal-moves.ts';

/** `/signaalstappen`: the state diagram of a signal, and every move in a table. */
export function signalStepsPage(c: Context<AppEnv>): Promise<Response> {
  return sendPage(c, {
    title: m.stepsTitle,
    kind: 'work',
    children: <SignalStepsPage lang={c.get('page').lang} />,
  });
}

function SignalStepsPage({ lang }: { readonly lang: Language }) {
  return (
    <>
      <ReferenceTabs current="/signaalstappen" />
      <Heading level={1}>{t(m.stepsTitle, lang)}</Heading>
      <Paragraph look="lead">{t(m.stepsLead, lang)}</Paragraph>
      <div class="kz-beside">
        <StateDiagram
          title={m.stepsDiagram}
          states={codesOf(signalStatuses).map((key) => ({ key, label: signalDiagram.states[key].label }))}
          transitions={changes().map(({ from, to, commands }) => ({
            from,
            to,
            label: commands.map((command) => moves[command].label[lang]).join(', '),
          }))}
        />
        <div>
          <Heading level={2}>{t(m.stepsTable, lang)}</Heading>
          <Table
            caption={m.stepsTable}
            captionHidden
            columns={[
              { key: 'act', label: m.act, rowHeader: true, cell: (row) => moves[row.command].label[lang] },
              { key: 'who', label: m.who, cell: (row) => whoNames[row.who][lang] },
              {
                key: 'from',
                label: m.stepsFrom,
                cell: (row) => row.from.map((one) => statusName(one)[lang]).join(', '),
              },
              {
                key: 'to',
                label: m.stepsTo,
                cell: (row) =>
                  row.to.length === 0
                    ? t(m.stepsSame, lang)
                    : row.to.map((one) => statusName(one)[lang]).join(', '),
              },
            ]}
            rows={moveRows()}
          />
        </div>
      </div>
    </>
  );
}
