import { cleanLine } from './clean-text.ts';

/** Names that mean a device on Windows, whatever comes after the dot. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name under which a file can be kept and downloaded anywhere: no folders, no invisible or turning
 * characters, no device names, at most 80 characters, and the extension of what the file really is.
 *
 * @example safeFileName('../../foto\u202Egpj.exe', 'jpg') // 'fotogpj.jpg'
 */
export function safeFileName(name: string, extension: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const stem = cleanLine(last)
    .replace(/\.[^.]*$/, '')
    .replace(/[<>:"|?*%;$`'&]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 80);
  const usable = stem === '' ? 'bijlage' : devices.test(stem) ? `_${stem}` : stem;
  return `${usable}.${extension}`;
}
