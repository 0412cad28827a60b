/**
 * The import table of the design: who may import whom. Each folder names what it may reach; all else is refused. A room
 * that is named by itself has rules of its own.
 */
const folders = {
  app: ['components', 'sanity', 'server/freshness', 'lib'],
  components: ['lib'],
  sanity: ['schemas', 'lib'],
  schemas: ['lib'],
  server: ['sanity', 'lib'],
  lake: ['lib/http', 'lib/json', 'lib/process', 'lib/sqlite', 'lib/dates', 'lib/settings.ts'],
  lib: [],
}

/** What the lake and the site share: the lake takes it along when it is packed by itself. */
const shared = ['lib/http', 'lib/json', 'lib/process', 'lib/sqlite']

/** The rooms of a folder, each after all that it may reach: an arrow that runs back up, or a circle, is refused. */
const rooms = {
  server: ['cache', 'search', 'http', 'start', 'renderer', 'freshness', 'links', 'planned', 'drill'],
  components: [
    'parts',
    'media',
    'frame',
    'blocks',
    'event',
    'document',
    'cards',
    'list',
    'search',
    'front',
    'pages',
  ],
  sanity: ['queries', 'rendering', 'loaders', 'studio', 'typegen'],
}

const places = 'app|components|lake|lib|sanity|schemas|server|tests'

const table = Object.entries(folders).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `${folder}/ may import ${allowed.join(', ') || 'nothing of the project'}`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: `^(${places})/`, pathNot: [folder, ...allowed].map((name) => `^${name}(/|$)`) },
}))

const alone = shared.map((room) => ({
  name: `${room.replace('/', '-')}-imports`,
  comment: `${room}/ imports nothing of the project but what is shared as well`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: { path: `^(${places})/`, pathNot: shared.map((name) => `^${name}/`) },
}))

const floors = Object.entries(rooms).flatMap(([folder, order]) =>
  order.slice(0, -1).map((room, index) => ({
    name: `${folder}-${room}-floor`,
    comment: `${folder}/${room} is below ${order.slice(index + 1).join(', ')}`,
    severity: 'error',
    from: { path: `^${folder}/${room}/` },
    to: { path: `^${folder}/(${order.slice(index + 1).join('|')})/` },
  })),
)

module.exports = {
  forbidden: [
    ...table,
    ...alone,
    ...floors,
    {
      name: 'sanity-is-pure',
      comment:
        'Studio uses tags, summaries and transitions: sanity/ imports nothing of Node; typegen alone writes files',
      severity: 'error',
      from: { path: '^sanity/', pathNot: '^sanity/typegen/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'server-without-react',
      comment:
        'of Studio, the server shares what makes a publication and carries out a plan, which are without React',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^sanity/studio/', pathNot: '^sanity/studio/(publication|planned)/' },
    },
    {
      name: 'shared-without-react',
      comment: 'what Studio shares with the server runs without a browser',
      severity: 'error',
      from: { path: '^sanity/studio/(publication|planned)/' },
      to: { path: '\\.tsx$|^node_modules/(react|sanity|@sanity/(ui|icons))/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|node_modules)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'react-server', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.cjs', '.js', '.mjs', '.json', '.css', '.d.ts'],
    },
  },
}
