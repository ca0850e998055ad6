/** One command of the command line. `run` answers the exit code: 0, or 1 for a refusal or a finding. */
export interface Command {
  readonly summary: string;
  readonly help: string;
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** Every command; the code of each is loaded only when it is asked for. */
export const commands: Readonly<Record<string, Command>> = {
  serve: {
    summary: 'start the program (npm start)',
    help: [
      'Usage: npx ketenzicht serve',
      '',
      'Starts the embedded PostgreSQL (or uses DATABASE_URL), migrates it, loads the demo caseload into an',
      'empty database, and serves on http://localhost:8080. Ctrl-C stops everything.',
      '',
      'Environment: PORT, HOST, BASE_URL, KETENZICHT_DATA, KETENZICHT_MASTER_KEY, DATABASE_URL, LOG_LEVEL,',
      'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_KEY, OIDC_ACR, NODE_ENV.',
    ].join('\n'),
    run: async (args) => (await import('./serve.ts')).serve(args),
  },
  verify: {
    summary: 'check the journals and the access log for tampering',
    help: [
      'Usage: npx ketenzicht verify [--json]',
      '',
      'Recomputes every chain. Exits 0 when all is well, 1 when something was changed or removed; the first',
      'broken link is named.',
    ].join('\n'),
    run: async (args) => (await import('./verify.ts')).verify(args),
  },
  import: {
    summary: 'read signals or notifications from a CSV file',
    help: [
      'Usage: npx ketenzicht import FILE.csv --as signals|notifications [--dry-run] [--partial] [--json]',
      '                              [--mapping M.json] [--organisation ID]',
      '',
      'Reports every rejected row with line, field and reason. Stores all rows or none, unless --partial',
      'stores the good ones. --dry-run stores nothing. The columns are described in docs/signalen-csv.md and',
      'docs/uitwisseling.md. A file with notifications may be of any length; --mapping translates columns and',
      'codes of others, and --organisation says in whose name the rows stand (CoMensha when absent).',
    ].join('\n'),
    run: async (args) => (await import('./import.ts')).importFile(args),
  },
  export: {
    summary: 'write notifications of the register to a file',
    help: [
      'Usage: npx ketenzicht export --as facts|htcds|ctdc|CLASSIFICATION.json --period 2015-2019 --out FILE.csv',
      '',
      'Writes pseudonymous facts, in our own columns, in those of HTCDS 2.0 or CTDC, or in the codes of a',
      'classification from a file, such as IC-TIP. Described in docs/uitwisseling.md. The file is about people:',
      'it is not protected for publication.',
    ].join('\n'),
    run: async (args) => (await import('./export.ts')).exportRegister(args),
  },
  organisations: {
    summary: 'enter or change organisations and the people who may sign in',
    help: [
      'Usage: npx ketenzicht organisations FILE.json [--dry-run] [--json]',
      '',
      'Adds the municipalities, organisations and members of the file, or changes those that are there. All or',
      'nothing; every problem is named. --dry-run stores nothing. The file is described in docs/beheer.md.',
    ].join('\n'),
    run: async (args) => (await import('./organisations.ts')).saveOrganisations(args),
  },
  link: {
    summary: 'find records of the same person in a CSV file',
    help: [
      'Usage: npx ketenzicht link FILE.csv [--columns C.json] [--truth COLUMN] [--threshold 0.95] [--json]',
      '                            [--out CLUSTERS.csv] [--previous CLUSTERS.csv]',
      '',
      'Needs no training and no database. C.json says what the columns mean:',
      '  {"id": "rec_id", "columns": {"given_name": "givenName", "surname": "familyName"}}',
      'Unknown meanings are compared as text; without C.json the headings tell. The meanings and what the',
      'probabilities say are described in docs/koppelen.md.',
      '',
      '--threshold  join records from this probability up',
      '--out        write every record with its cluster; the same records give the same file in any order',
      '--previous   what an earlier run wrote: clusters keep their names when records were added',
      '--truth      the column with the true person, to report precision, recall, f1 and blockingRecall',
      '--json       print records, columns, threshold, pairsCompared, clusters, linkedPairs,',
      '             estimatedBlockingRecall, seconds, cpuSeconds, peakMemoryMb and, with --truth, truePairs,',
      '             precision, recall, f1, blockingRecall, calibrationError, calibration',
      '',
      'A file with a column "encoding", made by ketenzicht encode, is linked on that column alone.',
    ].join('\n'),
    run: async (args) => (await import('./link/link.ts')).link(args),
  },
  encode: {
    summary: 'encode records, so that others can link them without reading them',
    help: [
      'Usage: npx ketenzicht encode FILE.csv --key KEY.txt --out ENCODED.csv [--columns C.json]',
      '       npx ketenzicht encode --make-key KEY.txt',
      '',
      'Writes for every record its id and 512 bits made from names, date of birth and numbers under a key that the',
      'partners share and whoever links does not have. C.json says what the columns mean, as for link. Files of',
      'several partners are put below each other and given to ketenzicht link. What this protects, and what not,',
      'stands in docs/koppelen-zonder-namen.md.',
    ].join('\n'),
    run: async (args) => (await import('./link/encode.ts')).encodeFile(args),
  },
  estimate: {
    summary: 'estimate how many are not seen, from capture histories',
    help: [
      'Usage: npx ketenzicht estimate HISTORIES.csv [--models all] [--threshold 0.02] [--bootstrap 1000]',
      '                               [--seed 1] [--json]',
      '',
      'HISTORIES.csv has a column of 0 and 1 for every list and a last column count. Models: independence,',
      'sparse, graphical, latentClass, with commas between them. Estimates are total populations, observed',
      'included, and always come with their interval, their checks and a sensitivity analysis. The same',
      'file, options and seed give the same figures. Exits 1 when the file or every model is refused.',
    ].join('\n'),
    run: async (args) => (await import('./estimate.ts')).estimateFile(args),
  },
  assess: {
    summary: 'say what follows from facts under the law of a day',
    help: [
      'Usage: npx ketenzicht assess FACTS.json [--at YYYY-MM-DD] [--json]',
      '       npx ketenzicht assess --facts',
      '',
      'Reads an object of facts and prints duties, decisions, prohibitions and disclosures on the law date (today',
      'when absent), each with rule, version, source, force, the facts that mattered and what would change the',
      'answer; then what still depends on facts that are not known, with the questions to ask.',
      'A fact that is left out is unknown. --facts lists every fact with its type and values.',
      'The format is described in docs/feiten.md.',
    ].join('\n'),
    run: async (args) => (await import('./assess.ts')).printAssessment(args),
  },
  rules: {
    summary: 'print the rulebook on a law date',
    help: [
      'Usage: npx ketenzicht rules [--at YYYY-MM-DD] [--json]',
      '',
      'Prints every rule in force on the date (today when absent): id, kind, force, title, source.',
    ].join('\n'),
    run: async (args) => (await import('./rules.ts')).printRules(args),
  },
  monitor: {
    summary: 'count an edition of the monitor and write it as files',
    help: [
      'Usage: npx ketenzicht monitor [--facts FACTS.csv] --period 2015-2019 --out DIR [options]',
      '',
      'Counts victims and notifications by the rules of the Slachtoffermonitor, from a file of facts or else from',
      'the register, and writes DIR/index.html (Dutch), DIR/en/ and DIR/tables/<id>.csv and .json (JSON-stat 2.0).',
      'A row that cannot be counted is named, and nothing is written, unless --partial counts the others.',
      '',
      '  --previous DIR          compare with the edition in that folder',
      '  --estimate LOW-HIGH     victims per year by an estimate, shown beside the count',
      '  --across-years each     somebody notified in several years counts in each (default), first or last',
      '  --records KIND          count RECORDS.json (--facts) instead: d9, iom, police-signals or labour-signals',
    ].join('\n'),
    run: async (args) => (await import('./monitor.ts')).monitor(args),
  },
};
