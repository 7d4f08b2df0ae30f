/**
 * Which modules the bundler puts together. What every island needs comes in few pieces: each file costs a slow phone a
 * request, and small files compress badly.
 */
interface ChunkGroup {
  readonly name: string | ((id: string) => string);
  readonly test: RegExp;
  /** Those that others import come first: a chunk takes along what it imports. */
  readonly priority?: number;
}

/** A pattern for modules by their path below the repository, `/` standing for either separator. */
function modules(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll('/', String.raw`[\\/]`));
}

/** @param id path of a module of src/text */
function textChunk(id: string): string {
  return `text-${id.replace(/^.*[\\/]|\.ts$/g, '')}`;
}

export const CHUNK_GROUPS: readonly ChunkGroup[] = [
  // Interface text stands in chunks of its own, one a file: the Traditional edition has others in their place.
  { name: textChunk, test: modules('src/text/(?:numbers|feedback|exam)\\.ts$'), priority: 3 },
  { name: textChunk, test: modules('src/text/'), priority: 2 },
  // What every page begins with.
  {
    name: 'first',
    test: modules(
      'vite/preload-helper|zustand/esm/vanilla\\.mjs$|src/stores/(?:preferences|site-data|trusted)\\.ts$|src/enhance/(?:reader|at-rest|site-path|register-worker)\\.ts$',
    ),
    priority: 2,
  },
  // The one runtime of all islands.
  {
    name: 'react',
    test: modules(
      'node_modules/(?:react|react-dom|scheduler|@astrojs/react|zustand/esm/react\\.mjs$)(?:/|$)',
    ),
    priority: 1,
  },
  // The learner's record, as every page opens it that somebody reads.
  {
    name: 'record',
    test: modules(
      'node_modules/idb/|src/records/(?:indexed-db|record-port)|src/domain/(?:plain-text|record/(?:fact|migrate|profile|order|checkpoint)|progress/progress|exam/(?:holder|attempt|bank|parse-))|src/stores/(?:record|record-store|fold-record|local-day|kept|moments|random-id)\\.ts$',
    ),
  },
];
