import { launch } from './launch.ts';
import { connectScorm12 } from './scorm12.ts';

launch(() => Promise.resolve().then(() => connectScorm12(window, () => Date.now())));
