// The door for components: they may not reach into the rooms behind `course` (boundaries.config.js).
export { drillView, soundAlikes } from '../answer-key/drill-view.ts';
