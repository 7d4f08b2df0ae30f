/** Words in what is reported to a learning record store. */
export const XAPI_TEXT = {
  verbs: {
    initialized: '打开了',
    answered: '回答了',
    completed: '学完了',
    passed: '通过了',
    failed: '没有通过',
    terminated: '离开了',
  },
} as const;
