import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Standard } from './order.ts';

/** Folder of a standard's schemas; its README says where they are from. */
export function schemaFolder(standard: Standard): string {
  return fileURLToPath(new URL(`schemas/${standard}`, import.meta.url));
}

/**
 * @returns schemas that stand beside the manifest, by name: platforms and checkers of SCORM look for them at the root of
 * the package (Content Aggregation Model 3.4.1); cmi5 knows no such files
 */
export function packedSchemas(standard: Standard): ReadonlyMap<string, Uint8Array> {
  const folder = schemaFolder(standard);
  const names = standard === 'cmi5' ? [] : readdirSync(folder).filter((name) => /\.(?:xsd|dtd)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(`${folder}/${name}`)]));
}
