// `npm run audit`: known weaknesses of every package that the course is built with. Fails on any, and also where nobody
// could be asked: silence is no good news.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const report = parse(stdout);
if (!report?.metadata) {
  console.error(
    `audit: not asked, the registry gave no answer${report?.message ? ` (${report.message})` : ''}`,
  );
  process.exit(2);
}
const { critical, high, moderate, low, total } = report.metadata.vulnerabilities;
console.log(`audit: ${critical} critical, ${high} high, ${moderate} moderate, ${low} low`);
for (const [name, { severity, range }] of Object.entries(report.vulnerabilities ?? {}))
  console.log(`  ${name} ${range}: ${severity}`);
if (total > 0) process.exit(1);

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
