// The door for components: they may not reach into the rooms behind `course` (boundaries.config.js).
export { drillFace, drillView, soundAlikes } from '../answer-key/drill-view.ts';
