// What `npm run handouts` prints, and under which names.

/** Documents of a lesson: where each stands, and what is chosen there. */
export const DOCUMENTS = [
  { name: '练习纸', path: (id) => `/worksheets/${id}/`, options: { parts: 'sheet' } },
  { name: '答案', path: (id) => `/worksheets/${id}/`, options: { parts: 'key' } },
  { name: '放映页', path: (id) => `/slides/${id}/print/`, options: { per: '6' } },
  { name: '讲稿', path: (id) => `/slides/${id}/print/`, options: { per: '1', notes: true, answers: true } },
];

/**
 * @param {{ modules: { lessons: string[] }[], lessons: { id: string, title: string }[] }} course the manifest
 * @param {readonly string[]} wanted ids of lessons; none for all
 * @returns the lessons with their unit and number from 1, in teaching order, and the ids that are none
 */
export function jobsOf(course, wanted) {
  const all = course.modules.flatMap((module, unit) =>
    module.lessons.flatMap((id, at) => {
      const found = course.lessons.find((lesson) => lesson.id === id);
      return found ? [{ id, title: found.title, unit: unit + 1, number: at + 1 }] : [];
    }),
  );
  return {
    lessons: wanted.length === 0 ? all : all.filter(({ id }) => wanted.includes(id)),
    unknown: wanted.filter((id) => !all.some((lesson) => lesson.id === id)),
  };
}

/**
 * @param {{ title: string, unit: number, number: number }} lesson
 * @param {string} document
 * @returns a name that every file system takes: 3-02 用户要什么 练习纸.pdf
 */
export function fileName({ title, unit, number }, document) {
  // What Windows forbids, and what is no letter at all.
  const safe = title
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${unit}-${String(number).padStart(2, '0')} ${safe.slice(0, 60)} ${document}.pdf`;
}
