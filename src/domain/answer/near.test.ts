import { describe, expect, it } from 'vitest';
import { nearMiss } from './near.ts';

/** Characters of one toneless syllable each, as a key carries them. */
const SOUNDS = [
  '新心信欣',
  '泰太抬态',
  '力里理李礼',
  '貌毛冒帽',
  '微为围未',
  '笑小校效',
  '脸连练',
  '依一以意',
  '赖来',
  '服福扶',
  '务无物五',
];

const near = (answer: string, word: string): ReturnType<typeof nearMiss> => nearMiss(answer, word, SOUNDS);

describe('the same sound in other characters', () => {
  it('is near, and the slip is named', () => {
    expect(near('心太', '心态')).toEqual({ code: 'sound', slip: '太', at: [1] });
    expect(near('里貌', '礼貌')).toEqual({ code: 'sound', slip: '里', at: [0] });
    expect(near('里毛', '礼貌')).toEqual({ code: 'sound', slip: '里毛', at: [0, 1] });
  });

  it('is not enough when one character sounds otherwise', () => {
    expect(near('里面', '礼貌')).toBeNull();
  });

  it('needs the same number of characters', () => {
    expect(near('心太好', '心态')).toBeNull();
  });

  it('is judged by the sounds of the key alone', () => {
    expect(nearMiss('心太', '心态', [])).toBeNull();
  });
});

describe('another short word', () => {
  it.each([
    ['微信', '微笑'],
    ['哭脸', '笑脸'],
    ['依赖', '信赖'],
    ['礼貌', '礼节'],
    ['笑', '笑脸'],
    ['大笑脸', '笑脸'],
    ['同理心', '同情心'],
  ])('is wrong however close it looks: %s for %s', (answer, word) => {
    expect(near(answer, word)).toBeNull();
  });
});

describe('one slip in four characters or more', () => {
  it('may be a swapped character', () => {
    expect(near('将心比新', '将心比心')).toMatchObject({ code: 'sound' });
    expect(near('将心比人', '将心比心')).toEqual({ code: 'swapped', slip: '人' });
  });

  it('may be a missing character', () => {
    expect(near('设身处', '设身处地')).toEqual({ code: 'missing', slip: '地' });
    expect(near('身处地', '设身处地')).toEqual({ code: 'missing', slip: '设' });
  });

  it('may be a character too many', () => {
    expect(near('设身想处地', '设身处地')).toEqual({ code: 'extra', slip: '想' });
    expect(near('换位思考考', '换位思考')).toEqual({ code: 'extra', slip: '考' });
  });

  it('may be two neighbours that changed places', () => {
    expect(near('换位考思', '换位思考')).toEqual({ code: 'swapped', slip: '考思' });
  });

  it('is one slip only', () => {
    expect(near('将人比己', '将心比心')).toBeNull();
    expect(near('换思位考量', '换位思考')).toBeNull();
    expect(near('处地', '设身处地')).toBeNull();
    expect(near('换位来回思考', '换位思考')).toBeNull();
    expect(near('换考', '换位思考')).toBeNull();
  });

  it('is none in the word itself', () => {
    expect(near('换位思考', '换位思考')).toBeNull();
  });
});

describe('a slip that says something else', () => {
  it.each([
    ['无章可循', '有章可循'],
    ['有微不至', '无微不至'],
    ['无微至', '无微不至'],
    ['不换位思考', '换位思考'],
    ['冷情服务', '热情服务'],
    ['被动服务', '主动服务'],
  ])('turns the meaning: %s for %s', (answer, word) => {
    expect(near(answer, word)).toBeNull();
  });

  it.each([
    ['25小时', '24小时'],
    ['42小时', '24小时'],
    ['100元钱', '1000元钱'],
    ['3分之1', '3分之2'],
  ])('is another number: %s for %s', (answer, word) => {
    expect(near(answer, word)).toBeNull();
  });

  it('is not a number that was only forgotten', () => {
    expect(near('目了然', '1目了然')).toEqual({ code: 'missing', slip: '1' });
  });
});
