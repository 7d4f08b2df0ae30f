import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../content-fs.ts';
import { makeBank } from '../exam-bank.ts';
import { cmi5Structure } from './cmi5.ts';
import type { Described } from './manifest.ts';
import { partName } from './order.ts';
import type { Part, Standard } from './order.ts';
import { schemaFolder } from './schemas.ts';
import { scopeOf, unitsOf } from './scope.ts';
import { scorm12Manifest } from './scorm12.ts';
import { scorm2004Manifest } from './scorm2004.ts';

const root = readContent(process.cwd()).content;
if (!root) throw new Error('content/ cannot be read');
const content = root;
const bank = makeBank(content);
const PARTS: readonly Part[] = [
  { kind: 'course' },
  { kind: 'module', id: 'six-elements' },
  { kind: 'exam', id: 'certification' },
];
const [COURSE, MODULE, PAPER] = PARTS as readonly [Part, Part, Part];
const FILES = ['course/index.html', 'launch/index.html'];

const WRITE = { scorm12: scorm12Manifest, scorm2004: scorm2004Manifest, cmi5: cmi5Structure };

function manifest(standard: Standard, part: Part, more: Partial<Described> = {}): string {
  const isMany = standard === 'cmi5' && part.kind === 'course';
  return WRITE[standard]({
    name: partName(part),
    title: scopeOf(content, bank, part).title,
    description: content.course.description,
    version: content.version,
    scopes: isMany ? unitsOf(content, bank) : [scopeOf(content, bank, part)],
    files: FILES,
    ...more,
  });
}

/** Namespaces of each standard, and the schema of each. */
const SCHEMAS: Readonly<Record<Standard, Readonly<Record<string, string>>>> = {
  scorm12: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
  },
  scorm2004: {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  },
  cmi5: { 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd': 'CourseStructure.xsd' },
};

/** @returns what xmllint has against a manifest; empty where it is valid */
function complaints(standard: Standard, xml: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  cpSync(schemaFolder(standard), folder, { recursive: true });
  const imports = Object.entries(SCHEMAS[standard]).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  writeFileSync(join(folder, 'all.xsd'), all);
  writeFileSync(join(folder, 'manifest.xml'), xml);
  const args = ['--nonet', '--noout', '--schema', 'all.xsd', 'manifest.xml'];
  const { status, stderr } = spawnSync('xmllint', args, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return status === 0 ? '' : stderr;
}

const isInstalled = spawnSync('xmllint', ['--version']).status === 0;
if (!isInstalled)
  console.warn(
    'xmllint is not installed: the manifests were not held to the standards’ schemas (libxml2-utils).',
  );

describe.skipIf(!isInstalled)('the manifest keeps to the schemas of its standard', () => {
  const cases = (Object.keys(WRITE) as Standard[]).flatMap((standard) =>
    PARTS.map((part) => [standard, part.kind, part] as const),
  );

  it.each(cases)('%s: %s', (standard, _, part) => {
    expect(complaints(standard, manifest(standard, part))).toBe('');
  });

  it.each([
    ['scorm12', 'adlcp:scormtype="sco"', 'adlcp:scormtype="page"'],
    ['scorm2004', 'completionSetByContent="true"', 'completionSetByContent="maybe"'],
    ['scorm2004', 'adlcp:scormType="sco"', 'adlcp:scormType="page"'],
    ['cmi5', 'moveOn="Passed"', 'moveOn="Perhaps"'],
  ] as const)('which the check would notice in %s: %s', (standard, good, bad) => {
    const broken = manifest(standard, standard === 'cmi5' ? PAPER : COURSE).replace(good, bad);
    expect(complaints(standard, broken)).not.toBe('');
  });
});

describe('the manifest of SCORM 1.2', () => {
  it('has one unit that is launched, with all files, and no score by which a platform would judge by itself', () => {
    const xml = manifest('scorm12', MODULE);
    expect(xml.match(/adlcp:scormtype="sco" href="launch\/index.html"/g)).toHaveLength(1);
    for (const file of FILES) expect(xml).toContain(`<file href="${file}"/>`);
    expect(xml).toContain('<schemaversion>1.2</schemaversion>');
    expect(xml).not.toContain('masteryscore');
    expect(manifest('scorm12', PAPER)).not.toContain('masteryscore');
  });

  it('writes titles as they are, also with signs of XML in them', () => {
    expect(manifest('scorm12', MODULE, { title: '看 & 听 <笑>' })).toContain(
      '<title>看 &amp; 听 &lt;笑&gt;</title>',
    );
  });
});

describe('the manifest of SCORM 2004', () => {
  it.each(PARTS)('leaves completion and success of a $kind to the content, and names no measure', (part) => {
    const xml = manifest('scorm2004', part);
    expect(xml).toContain('<schemaversion>2004 4th Edition</schemaversion>');
    expect(xml).toContain('completionSetByContent="true" objectiveSetByContent="true"');
    // Moodle would take 1.0 for what an objective does not say.
    expect(xml).not.toMatch(/imsss:(?:o|primaryO)bjective|[mM]easure|[tT]hreshold/);
  });
});

describe('the course structure of cmi5', () => {
  const units = (xml: string): string[][] =>
    [
      ...xml.matchAll(
        /<au id="([^"]*)" moveOn="([^"]*)"(?: masteryScore="([^"]*)")?[\s\S]*?<url>(.*?)<\/url>/g,
      ),
    ].map(([, ...found]) => found);

  it('has a unit for each module and each paper, with a launch page of its own', () => {
    const xml = manifest('cmi5', COURSE);
    expect(units(xml)).toHaveLength(content.course.modules.length + bank.papers.length);
    const id = 'https://service-from-the-heart.example/course';
    expect(units(xml)).toContainEqual([
      `${id}/module-six-elements`,
      'CompletedOrPassed',
      undefined,
      'launch/module-six-elements.html',
    ]);
    expect(units(xml)).toContainEqual([
      `${id}/exam-certification`,
      'Passed',
      '0.8',
      'launch/exam-certification.html',
    ]);
    // The mock exam has to be handed in, not passed.
    expect(units(xml).find(([name]) => name === `${id}/exam-mock`)?.[1]).toBe('Completed');
  });

  it('has the one unit of a module or a paper, with an id that no other package uses', () => {
    const id = 'https://service-from-the-heart.example/module-six-elements';
    expect(units(manifest('cmi5', MODULE))).toEqual([
      [`${id}/module-six-elements`, 'CompletedOrPassed', undefined, 'launch/module-six-elements.html'],
    ]);
  });
});
