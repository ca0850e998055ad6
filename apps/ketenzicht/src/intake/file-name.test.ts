import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeFileName } from './file-name.ts';

it.each([
  ['vakantie foto.JPG', 'vakantie foto.jpg'],
  ['../../etc/passwd', 'passwd.jpg'],
  ['C:\\Users\\x\\foto.png', 'foto.jpg'],
  ['foto\u202Egpj.exe', 'fotogpj.jpg'],
  ['a\u0000b\nc.png', 'ab c.jpg'],
  ['.htaccess', 'bijlage.jpg'],
  ['...', 'bijlage.jpg'],
  ['', 'bijlage.jpg'],
  ['con.png', '_con.jpg'],
  ['<img src=x onerror=alert(1)>.png', '_img src=x onerror=alert(1)_.jpg'],
  ['=cmd|calc.png', '=cmd_calc.jpg'],
])('%j is kept as %j', (given, expected) => {
  expect(safeFileName(given, 'jpg')).toBe(expected);
});

it('never leaves a folder, a control character or a long name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const safe = safeFileName(name, 'pdf');
      expect(safe).toMatch(/^[^/\\\p{Cc}<>:"|?*]{1,81}\.pdf$/u);
    }),
  );
});
