import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import type { MarkdownHeading } from 'astro';
import type { RenderResult } from 'astro:content';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { evaluate } from 'satteri';
import type { EvaluateOptions } from 'satteri';
import type { Lesson } from './course.ts';
import { lessonBody } from './lesson-body.ts';

/** How Astro knows what renders a component (astro/runtime/server). */
const RENDERER = Symbol.for('astro:renderer');

/**
 * A lesson's text as a component that takes the tags it may use as `components`. Astro would make modules of all
 * lessons and bundle them before the first page is written; this one is compiled when a page asks for it, and let go.
 *
 * @throws Error where the text is no MDX
 */
export function lessonContent({ entry }: Lesson): Pick<RenderResult, 'Content' | 'headings'> {
  const headings: MarkdownHeading[] = [];
  const data = {
    astro: {
      headings,
      frontmatter: {},
      localImagePaths: new Set<string>(),
      remoteImagePaths: new Set<string>(),
    },
  };
  const { default: Content } = evaluate(lessonBody(entry), {
    Fragment,
    jsx: jsx as EvaluateOptions['jsx'],
    jsxs: jsxs as EvaluateOptions['jsxs'],
    data,
    // As `astro.config.mjs` has it for the pages that are Markdown.
    features: { smartPunctuation: false },
    hastPlugins: [satteriHeadingIdsPlugin()],
    elementAttributeNameCase: 'html',
  }) as { default: RenderResult['Content'] };
  // The plugin puts a list of its own in the place of the empty one.
  return { Content: Object.assign(Content, { [RENDERER]: 'astro:jsx' }), headings: data.astro.headings };
}
