import { indicatorList } from './indicator.ts';

/** Coercion and threat: what police (002 Tabel 4.1), Labour Authority (Tabel 5.1) and KMar found in signals. */
export const coercionIndicators = indicatorList({
  violence: {
    label: { nl: 'Er is geweld gebruikt', en: 'Violence was used' },
    group: 'coercion',
    forms: ['sexual', 'labour', 'criminal'],
    element: 'means',
    citation: { source: '002', from: 1843, to: 1843, reference: 'Tabel 4.1' },
  },
  sexualViolence: {
    label: { nl: 'Er is seksueel geweld gebruikt', en: 'Sexual violence was used' },
    group: 'coercion',
    forms: ['sexual', 'criminal'],
    element: 'means',
    citation: { source: '002', from: 1881, to: 1883 },
  },
  lockedIn: {
    label: { nl: 'Iemand wordt opgesloten of bewaakt', en: 'Somebody is locked in or guarded' },
    explanation: {
      nl: 'Ook: de werkplek niet mogen verlaten, ook niet buiten werktijd.',
      en: 'Also: not being allowed to leave the workplace, not outside working hours either.',
    },
    group: 'coercion',
    forms: ['sexual', 'labour', 'criminal'],
    element: 'means',
    citation: { source: '002', from: 3220, to: 3223 },
  },
  threatViolence: {
    label: { nl: 'Er is gedreigd met geweld', en: 'Violence was threatened' },
    group: 'coercion',
    forms: ['sexual', 'labour', 'criminal'],
    element: 'means',
    citation: { source: '002', from: 1849, to: 1849, reference: 'Tabel 4.1' },
  },
  threatWeapon: {
    label: { nl: 'Er is gedreigd met een wapen', en: 'A weapon was used to threaten' },
    group: 'coercion',
    forms: ['sexual', 'labour', 'criminal'],
    element: 'means',
    citation: { source: '002', from: 1872, to: 1875 },
  },
  weaponPresent: {
    label: { nl: 'Er liggen wapens in de ruimte', en: 'Weapons lie in the room' },
    explanation: {
      nl: 'Ook zonder woorden kan een wapen angst inboezemen.',
      en: 'A weapon can frighten without words.',
    },
    group: 'coercion',
    forms: ['sexual', 'criminal'],
    citation: { source: '002', from: 2511, to: 2514 },
  },
  forcedDrugs: {
    label: { nl: 'Iemand moet drugs gebruiken', en: 'Somebody is made to use drugs' },
    group: 'coercion',
    forms: ['sexual', 'criminal'],
    element: 'means',
    citation: { source: '002', from: 1853, to: 1853, reference: 'Tabel 4.1' },
  },
  threatFamily: {
    label: { nl: 'De familie wordt bedreigd', en: 'The family is threatened' },
    group: 'coercion',
    forms: ['sexual', 'labour', 'criminal'],
    element: 'means',
    citation: { source: '002', from: 1870, to: 1872 },
  },
  threatImages: {
    label: { nl: "Er is gedreigd met foto's of filmpjes", en: 'Photos or videos were used to threaten' },
    group: 'coercion',
    forms: ['sexual'],
    element: 'means',
    citation: { source: '002', from: 1865, to: 1869 },
  },
  oath: {
    label: { nl: 'Iemand is gebonden door een eed of ritueel', en: 'Somebody is bound by an oath or ritual' },
    group: 'coercion',
    forms: ['sexual', 'criminal'],
    element: 'means',
    citation: { source: '002', from: 1885, to: 1890 },
  },
  threatAuthorities: {
    label: {
      nl: 'Er is gedreigd met melden bij politie of IND',
      en: 'Reporting to police or immigration was threatened',
    },
    explanation: {
      nl: 'Vaak omdat iemand geen verblijfsrecht heeft.',
      en: 'Often because somebody has no right of residence.',
    },
    group: 'coercion',
    forms: ['labour'],
    element: 'means',
    citation: { source: '002', from: 3238, to: 3240 },
  },
  threatDismissal: {
    label: { nl: 'Er is gedreigd met ontslag bij ziekte', en: 'Dismissal was threatened on sick leave' },
    group: 'coercion',
    forms: ['labour'],
    element: 'means',
    citation: { source: '002', from: 3239, to: 3240 },
  },
  otherPressure: {
    label: {
      nl: 'Er is op een andere manier gedwongen of gedreigd',
      en: 'There was other coercion or threat',
    },
    group: 'coercion',
    forms: ['sexual', 'labour', 'criminal', 'organ'],
    element: 'means',
    citation: { source: '002', from: 1861, to: 1861, reference: 'Tabel 4.1' },
  },
  blackmail: {
    label: { nl: 'Iemand wordt gechanteerd', en: 'Somebody is blackmailed' },
    group: 'coercion',
    forms: ['sexual', 'criminal'],
    citation: { source: '003', from: 2389, to: 2393, reference: 'Bijlage 5' },
  },
  injuries: {
    label: { nl: 'Er is zichtbaar letsel', en: 'Injuries are visible' },
    group: 'coercion',
    forms: ['sexual', 'labour', 'criminal'],
    citation: { source: '002', from: 1893, to: 1897 },
  },
  afraid: {
    label: {
      nl: 'Iemand is zichtbaar bang voor een ander',
      en: 'Somebody is visibly afraid of another person',
    },
    group: 'coercion',
    forms: ['sexual', 'labour', 'criminal'],
    citation: { source: '002', from: 4537, to: 4541 },
  },
  followed: {
    label: { nl: 'Iemand wordt gevolgd of in de gaten gehouden', en: 'Somebody is followed or watched' },
    group: 'coercion',
    forms: ['sexual'],
    citation: { source: '003', from: 2349, to: 2357, reference: 'Bijlage 5' },
  },
  visitedAtHome: {
    label: {
      nl: 'Er staan mensen aan de deur om iemand op te halen',
      en: 'People come to the door to fetch somebody',
    },
    group: 'coercion',
    forms: ['sexual', 'criminal'],
    citation: { source: '003', from: 2387, to: 2395, reference: 'Bijlage 5' },
  },
});
