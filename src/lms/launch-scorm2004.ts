import { launch } from './launch.ts';
import { connectScorm2004 } from './scorm2004.ts';

launch(() => Promise.resolve().then(() => connectScorm2004(window, () => Date.now())));
