/** `npm run package -- scorm12|scorm2004|cmi5 [--module ID | --exam ID]` packs a built course for learning platforms. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { PACKAGE_TEXT as say } from '../text/package.ts';
import { readContent } from './content-fs.ts';
import { makeBank } from './exam-bank.ts';
import { makePackage } from './package/make.ts';
import type { Source } from './package/make.ts';
import { OrderError, parseOrder, partName } from './package/order.ts';
import type { Order } from './package/order.ts';
import { coursePapers } from './package/scope.ts';
import { zip } from './package/zip.ts';

const FOLDER = 'packages';

try {
  console.log(packageOf(process.cwd(), process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof OrderError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** @returns what was written, in words */
function packageOf(root: string, args: readonly string[]): string {
  const { content } = readContent(root);
  if (!content) throw new OrderError(say.noContent);
  const order = parseOrder(args, { modules: content.course.modules, papers: coursePapers(content) });
  const source: Source = {
    content,
    bank: makeBank(content),
    build: buildIn(`${root}/dist`, content.version, order),
  };
  const files = makePackage(source, order);
  const bytes = zip(files);
  const file = `${FOLDER}/${fileName(order, content.version)}`;
  mkdirSync(`${root}/${FOLDER}`, { recursive: true });
  writeFileSync(`${root}/${file}`, bytes);
  return say.written(file, files.size, bytes.length);
}

/** @throws OrderError where there is no build, or one of another course */
function buildIn(dist: string, version: string, { standard }: Order): Source['build'] {
  if (!existsSync(`${dist}/course.json`)) throw new OrderError(say.noBuild);
  const built = JSON.parse(readFileSync(`${dist}/course.json`, 'utf8')) as { readonly version: string };
  if (built.version !== version) throw new OrderError(say.oldBuild(built.version, version));
  const page = `launch/${standard}/index.html`;
  if (!existsSync(`${dist}/${page}`)) throw new OrderError(say.noPage(page));
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(dist.length + 1).replaceAll('\\', '/'))
    .filter((name) => !name.startsWith('zh-hant/'));
  const bytes = (name: string): Uint8Array => readFileSync(`${dist}/${name}`);
  return { names: names.sort(), bytes, read: (name) => new TextDecoder().decode(bytes(name)) };
}

/** A plus sign is a space in some addresses. */
function fileName({ standard, part }: Order, version: string): string {
  const name = part.kind === 'course' ? standard : `${standard}-${partName(part)}`;
  return `service-from-the-heart-${name}-${version.replace('+', '-')}.zip`;
}
