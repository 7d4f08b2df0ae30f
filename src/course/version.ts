declare const __COURSE_VERSION__: string;

/** Version of the course and digest of its content; build/course-build.ts puts it in. */
export const courseVersion = __COURSE_VERSION__;
