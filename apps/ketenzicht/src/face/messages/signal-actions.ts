import { messages } from './catalogue.ts';

/** What was done, after it was done; one message per command. */
export const doneMessages = messages({
  takeUp: { nl: 'U hebt het signaal in behandeling.', en: 'You have taken the signal in hand.' },
  enrich: { nl: 'De verrijking is vastgelegd.', en: 'The enrichment was recorded.' },
  attach: { nl: 'De bestanden zijn toegevoegd.', en: 'The files were added.' },
  judge: { nl: 'Uw oordeel is vastgelegd.', en: 'Your judgement was recorded.' },
  requestAdvice: { nl: 'De vraag om advies is verstuurd.', en: 'The request for advice was sent.' },
  giveAdvice: { nl: 'Uw advies is gegeven.', en: 'Your advice was given.' },
  report: { nl: 'Het signaal is gemeld.', en: 'The signal was reported.' },
  acknowledge: { nl: 'De ontvangst is bevestigd.', en: 'Receipt was acknowledged.' },
  accept: { nl: 'U hebt het signaal opgepakt.', en: 'You have taken up the signal.' },
  handOn: { nl: 'Het signaal is doorgegeven.', en: 'The signal was handed on.' },
  requestInformation: { nl: 'Uw vraag is verstuurd.', en: 'Your question was sent.' },
  provideInformation: { nl: 'Uw antwoord is verstuurd.', en: 'Your answer was sent.' },
  requestFeedback: {
    nl: 'De vraag om terugkoppeling is verstuurd.',
    en: 'The request for feedback was sent.',
  },
  giveFeedback: { nl: 'De terugkoppeling is gegeven.', en: 'The feedback was given.' },
  informReporter: {
    nl: 'Het bericht aan de melder staat klaar.',
    en: 'The message to the reporter is ready.',
  },
  transfer: { nl: 'Het signaal is overgedragen.', en: 'The signal was transferred.' },
  requestAccess: { nl: 'Uw verzoek om inzage is verstuurd.', en: 'Your request for access was sent.' },
  decideAccess: {
    nl: 'Uw beslissing over inzage is vastgelegd.',
    en: 'Your decision on access was recorded.',
  },
  close: { nl: 'Het signaal is gesloten.', en: 'The signal was closed.' },
  reopen: { nl: 'Het signaal is heropend.', en: 'The signal was reopened.' },
  erase: { nl: 'De gegevens zijn gewist.', en: 'The data was erased.' },
});

/** What a step means, above its form, where the name alone does not say it. */
export const introMessages = messages({
  takeUp: {
    nl: 'Uw organisatie gaat met dit signaal aan de slag. Iedereen die meedoet ziet dat het niet blijft liggen.',
    en: 'Your organisation starts working on this signal. All who take part see that it is not left lying.',
  },
  enrich: {
    nl: 'Voeg toe wat u hebt gevonden, zoals adresgegevens, eerdere sancties en andere zaken die ertoe doen. Vul alleen in wat u weet.',
    en: 'Add what you found, such as address data, earlier sanctions and other relevant matters. Fill in only what you know.',
  },
  judge: {
    nl: 'U oordeelt zelf: indicatoren en eerdere signalen helpen, maar beslissen niet. Is dit duidelijk mensenhandel, dan wijst de route aan wie u meldt. Blijft het vaag, dan vraagt u advies.',
    en: 'You judge yourself: indicators and earlier signals help, but do not decide. If this is clearly trafficking, the route shows to whom you report. If it remains vague, you ask for advice.',
  },
  requestAdvice: {
    nl: 'De adviseur ziet alleen wat nodig is om het signaal te duiden.',
    en: 'The adviser sees only what is needed to assess the signal.',
  },
  report: {
    nl: 'De vorm van uitbuiting bepaalt aan wie u meldt en in welke volgorde.',
    en: 'The form of exploitation decides to whom you report and in which order.',
  },
  acknowledge: {
    nl: 'U laat weten dat het bij u is aangekomen. U beslist nog niets.',
    en: 'You say that it has arrived. You decide nothing yet.',
  },
  informReporter: {
    nl: 'Terugkoppelen motiveert mensen om te blijven melden.',
    en: 'Feedback encourages people to keep reporting.',
  },
  requestAccess: {
    nl: 'De eigenaar van het signaal beslist. Uw verzoek en het antwoord worden vastgelegd.',
    en: 'The owner of the signal decides. Your request and the answer are recorded.',
  },
  erase: {
    nl: 'Wissen vernietigt de sleutel van de gegevens. Niemand kan ze daarna nog lezen.',
    en: 'Erasing destroys the key of the data. Nobody can read it after that.',
  },
});
