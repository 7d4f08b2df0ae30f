export { sitePath } from '../stores/site-data.ts';
