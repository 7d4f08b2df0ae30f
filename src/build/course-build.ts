import type { AstroIntegration } from 'astro';
import { printProblems, stopOn } from './author-messages.ts';
import { checkContent } from './check-content.ts';
import type { Content } from './content-fs.ts';
import { bankServer } from './exam-server.ts';
import { listLicences } from './licences.ts';

/** Checks the content before a build, and while an author edits; `finish-build.ts` makes the rest of a built course. */
export function courseBuild(): AstroIntegration {
  const root = process.cwd();
  let content: Content | undefined;
  return {
    name: 'course-build',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, addClientDirective }) => {
        addClientDirective({ name: 'near', entrypoint: './src/enhance/near.ts' });
        const checked = checkContent(root);
        // Before Astro reads the same files: its own message would be in English and name no line.
        if (command === 'build') stopOn(checked.problems);
        // A build reads it again when its pages are written: it would lie beside them all the while.
        if (command !== 'build') content = checked.content;
        const version = checked.content?.version ?? '';
        updateConfig({
          vite: {
            define: { __COURSE_VERSION__: JSON.stringify(version) },
            plugins: [listLicences()],
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        // While an author edits: say at once what is wrong, and keep serving.
        const check = (): void => {
          const { content: now, problems } = checkContent(root);
          // The papers keep to what was last sound.
          if (problems.length === 0) content = now;
          if (problems.length > 0) logger.error(`\n${printProblems(problems)}`);
        };
        server.watcher.on('change', (file) => {
          if (file.startsWith(`${root}/content/`)) check();
        });
        check();
        server.middlewares.use(bankServer(root, () => content));
      },
    },
  };
}
