export { drillView, soundAlikes } from '../answer-key/drill-view.ts';
