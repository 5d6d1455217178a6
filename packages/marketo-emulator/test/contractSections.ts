/** What Marketo's REST contract has, section by section, what of it is not there, and the tests that hold the rest. */
export interface Section {
  readonly title: string;
  /** Absent: all of it that a copy of the people needs is there. */
  readonly missing?: string;
  /** Titles of tests, by file of `test/` or `src/`; each must exist. */
  readonly proofs: Readonly<Record<string, readonly string[]>>;
  /** Known exchanges that are asked again: which paths of which file. */
  readonly exchanges?: readonly (readonly [file: string, path: RegExp])[];
}

export const SECTIONS: readonly Section[] = [
  {
    title: '1 Identity',
    proofs: {
      'test/limits.test.ts': [
        'lives for an hour and is the same until then',
        'is needed on every call, also for files',
      ],
      'test/unknowns.test.ts': ['take a token from the query (U1)'],
    },
    exchanges: [['identity', /./]],
  },
  {
    title: '2 Base URLs, methods, long queries',
    missing: 'user management',
    proofs: {
      'test/limits.test.ts': [
        'refuses long addresses and large bodies before they count',
        'takes the query of a long call as a form, with _method in either place',
        'knows wrong paths, methods, content types and bodies',
      ],
      'test/serve.test.ts': [
        'packs answers of 1 KB and more',
        'takes the body of a GET call',
        'never packs answers of bulk calls',
      ],
    },
  },
  {
    title: '3 Envelope',
    proofs: {
      'test/replay.test.ts': ['the exchanges of %s'],
      'test/promises.test.ts': ['in a body is answered in the envelope'],
    },
  },
  {
    title: '4 Errors',
    proofs: {
      'test/contract.test.ts': ['can say every documented error in its documented words'],
      'test/promises.test.ts': ['in a query is answered in the envelope, and never as a bug'],
    },
  },
  {
    title: '5 Limits',
    missing: 'server time-outs; 100 custom fields',
    proofs: {
      'test/limits.test.ts': [
        'lets 100 calls through in any 20 seconds',
        'lets ten calls be in flight',
        'ends at midnight Central',
      ],
      'test/exports.test.ts': [
        'takes ten exports, processes two at a time in order',
        'is the size of the finished files of all users',
      ],
      'test/promises.test.ts': ['never more than two are processed, and the volume is the sum of the finished files'],
    },
  },
  {
    title: '6 Lead metadata',
    proofs: {
      'test/contract.test.ts': ['describes each standard field as recorded'],
      'test/activities.test.ts': ['are listed in pages, made, hidden and shown again'],
    },
    exchanges: [['describe', /./]],
  },
  {
    title: '7 Reading leads',
    missing: 'anonymous people; programs hold those whom they brought in, and no campaigns',
    proofs: {
      'test/people.test.ts': ['finds people by e-mail and by custom fields', 'gives pages of at most 300'],
      'test/activities.test.ts': ['have the members whom they brought in'],
    },
    exchanges: [['leads-read', /./]],
  },
  {
    title: '8 Writing leads, static lists, assets',
    missing: 'smart lists (none exist); more than one partition',
    proofs: {
      'test/writing.test.ts': [
        'can be read, filtered, exported, and appears in the activities and in the truth',
        'moves the visible time of change with standard fields',
        'creates, updates and skips by action',
        'skips the whole record for %s = %j',
        'are deleted once, vanish from everything, and are told of for 14 days',
        'are merged: the winner keeps what it has and takes what it lacks',
        'push, submit a form, associate and change partitions',
      ],
      'test/activities.test.ts': [
        'have members who can be read, added, removed and asked for',
        'are made, changed and deleted as assets',
      ],
    },
    exchanges: [
      ['leads-write', /./],
      ['static-lists', /./],
    ],
  },
  {
    title: '9 Activities, changes, deletions',
    missing: 'custom activity types; of the time before the start, each person has its creation and its last change',
    proofs: {
      'test/activities.test.ts': [
        'tell of everybody who was ever created',
        'give a token also when nothing follows',
        'may have empty pages with more to come',
        'are filtered by people, list and asset',
        'are pruned after 90 days or 25 months',
      ],
      'test/changes.test.ts': ['tells of every person who came, changed or went'],
    },
    exchanges: [['activities', /./]],
  },
  {
    title: '10 Bulk export',
    missing: 'exports of program members and custom objects',
    proofs: {
      'test/exports.test.ts': [
        'shows a new state once a minute at most',
        'can be resumed in the middle',
        'keeps its file for 7 days',
      ],
      'test/activities.test.ts': [
        'share the queue and the volume with those of people',
        'filter exports by who belongs to them',
      ],
      'test/promises.test.ts': ['their union is everybody, each once', 'gives the same bytes, also while things go on'],
    },
    exchanges: [
      ['bulk-lead-export', /./],
      ['bulk-activity-export', /./],
    ],
  },
  {
    title: '11 CSV dialect',
    proofs: {
      'src/exports/dialect.test.ts': ['quotes only what needs quotes and doubles quotes inside'],
      'test/people.test.ts': ['is the same in an export, in a read by id and in the truth, for every field'],
      'test/csvSamples.test.ts': ['are those of a recorded line of 129 columns', 'are those of recorded activities'],
    },
  },
  { title: '12 Bulk import', missing: 'all of it', proofs: {} },
  {
    title: '13 Companies (reading)',
    missing: 'a native CRM (1018)',
    proofs: {
      'test/activities.test.ts': ['are described, and read by their external id, id and name'],
      'test/writing.test.ts': ['gives a person the values of the company it is linked to'],
      'test/changes.test.ts': ['changes companies for everybody who belongs to them'],
    },
  },
  {
    title: '14 Usage and errors',
    proofs: { 'test/limits.test.ts': ['is seen in the statistics, by user and by error'] },
    exchanges: [['stats', /./]],
  },
  {
    title: '15 Permissions',
    missing: 'workspaces',
    proofs: { 'test/limits.test.ts': ['follow the client id'], 'test/exports.test.ts': ['belongs to its user'] },
  },
  {
    title: '17 Open questions',
    missing: 'U9 and U16 change nothing here',
    proofs: { 'test/unknowns.test.ts': ['where the documentation is silent, the emulator can be told to'] },
  },
  {
    title: '18 An honest emulator',
    proofs: {
      'test/changes.test.ts': ['gives an export the people of the moment at which its processing began'],
      'test/writing.test.ts': [
        'is in the file as it was when processing began',
        'is found by an export of those who changed',
      ],
    },
  },
];
