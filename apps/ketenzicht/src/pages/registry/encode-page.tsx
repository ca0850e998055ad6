import { Alert } from '../../face/components/alert.tsx';
import { Button, ButtonGroup } from '../../face/components/button.tsx';
import { FileInput } from '../../face/components/file-input.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { linkageMessages as m } from '../../face/messages/linkage.ts';

/** Making codes of records in the browser. Works on files of the visitor; nothing is sent. */
export function EncodePage({ script }: { readonly script: string }) {
  const lang = useLang();
  return (
    <>
      <Heading level={1}>{t(m.encode, lang)}</Heading>
      <Paragraph look="lead">{t(m.encodeLead, lang)}</Paragraph>
      <Alert tone="warning">
        <Paragraph>{t(m.encodeWarning, lang)}</Paragraph>
      </Alert>
      <noscript>
        <Paragraph>{t(m.encodeNoScript, lang)}</Paragraph>
      </noscript>
      <kz-encode
        hidden
        data-busy={m.encodeBusy[lang]}
        data-encoded={m.encodeDone[lang]}
        data-keymade={t(m.encodeKeyMade, lang)}
        data-nofile={t(m.encodeNoFile, lang)}
        data-nokey={t(m.encodeNoKey, lang)}
        data-openquote={t(m.encodeOpenQuote, lang)}
        data-norows={t(m.encodeNoRows, lang)}
        data-noid={t(m.encodeNoId, lang)}
        data-nocolumns={t(m.encodeNoColumns, lang)}
      >
        <form>
          <FileInput
            name="bestand"
            label={m.encodeFile}
            hint={m.encodeFileHint}
            accept={['text/csv', '.csv']}
          />
          <FileInput
            name="sleutel"
            label={m.encodeKey}
            hint={m.encodeKeyHint}
            accept={['text/plain', '.txt']}
          />
          <ButtonGroup>
            <Button>{t(m.encodeRun, lang)}</Button>
            <button
              class="utrecht-button utrecht-button--html-button utrecht-button--secondary-action"
              type="button"
              data-make-key
            >
              {t(m.encodeMakeKey, lang)}
            </button>
          </ButtonGroup>
        </form>
        <p class="utrecht-paragraph" role="status" />
      </kz-encode>
      <script type="module" src={script} />
    </>
  );
}
