import type { Citation, Text } from '@ketenzicht/rulebook';

interface EmergencyNumber {
  readonly number: string;
  /** The same number as a telephone link takes it. */
  readonly href: string;
  readonly label: Text;
  /** Absent for 112, which everybody knows. */
  readonly citation?: Citation;
}

/** Numbers for somebody who sees danger. Only numbers that a source prints, and 112. */
export const emergencyNumbers = {
  danger: {
    number: '112',
    href: 'tel:112',
    label: {
      nl: 'Bij direct gevaar: politie, ambulance of brandweer',
      en: 'In immediate danger: police, ambulance or fire brigade',
    },
  },
  police: {
    number: '0900-8844',
    href: 'tel:09008844',
    label: { nl: 'Politie, als er geen spoed is', en: 'Police, when it is not urgent' },
    citation: { source: '003', from: 2145, to: 2145 },
  },
  labourAuthority: {
    number: '0800-5151',
    href: 'tel:08005151',
    label: { nl: 'Arbeidsinspectie, ook anoniem', en: 'Labour Authority, anonymously if you wish' },
    citation: { source: '003', from: 2096, to: 2096 },
  },
  borderPolice: {
    number: '0800-1814',
    href: 'tel:08001814',
    label: { nl: 'Koninklijke Marechaussee', en: 'Royal Marechaussee' },
    citation: { source: '003', from: 2119, to: 2119 },
  },
} satisfies Readonly<Record<string, EmergencyNumber>>;
