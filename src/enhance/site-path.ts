export { pagePath, rootPath, sitePath } from '../stores/site-data.ts';
