/** The import table of the design: who may import whom. Each folder names what it may reach; all else is refused. */
const folders = {
  app: ['components', 'sanity', 'schemas', 'lib'],
  components: ['lib'],
  sanity: ['schemas', 'lib'],
  'sanity/lake': ['lib'],
  schemas: ['lib'],
  lib: [],
  server: ['lib', 'sanity/freshness'],
}

const inside = (folder) =>
  folder === 'sanity' ? { path: '^sanity/', pathNot: '^sanity/lake/' } : { path: `^${folder}/` }

const reachable = (folder, allowed) =>
  [folder, ...allowed].map((name) => (name === 'sanity' ? '^sanity/(?!lake/)' : `^${name}/`))

module.exports = {
  forbidden: [
    ...Object.entries(folders).map(([folder, allowed]) => ({
      name: `${folder.replace('/', '-')}-imports`,
      comment: `${folder}/ may import ${allowed.join(', ') || 'nothing of the project'}`,
      severity: 'error',
      from: inside(folder),
      to: {
        path: '^(app|components|sanity|schemas|lib|server|tests)/',
        pathNot: reachable(folder, allowed),
      },
    })),
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
