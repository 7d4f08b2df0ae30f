/** 道了一个歉, 签个名, 签了字: what comes between the halves of a verb. Numbers are Arabic by now. */
const BETWEEN = /(?:[了过]1?|1)[个声次下句番顿通封口点些遍]|个(?![性别人])|[了过](?=[字名歉])/gu;
/** 说一说, 消消气, 清清楚楚. */
const DOUBLED = /(\p{Script=Han})1?\1/gu;

/**
 * Takes a word back from how it is stretched in speech: 道了一个歉 → 道歉, 听一听 → 听, 清清楚楚 → 清楚.
 * What is left may be no word at all, so only ask it for one that is expected.
 *
 * @param answer folded
 */
export function unstretched(answer: string): string {
  return answer.replace(BETWEEN, '').replace(DOUBLED, '$1');
}
