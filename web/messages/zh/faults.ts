// What a survey page says, in Chinese, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { formatNumber } from '../format.ts';

export const faults: typeof english = {
  required: () => '请填写此项。',
  nothingAnswered: () => '请至少回答一个问题。',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined ? '请在范围内选择。' : `请选择 ${v['min']} 到 ${v['max']} 之间的数字。`,
  tooLong: (v) => (v['max'] === undefined ? '内容太长了。' : `请不要超过 ${formatNumber('zh', Number(v['max']))} 个字符。`),
  notAChoice: () => '请从选项中选择一项。',
  tooMany: () => '尝试次数过多。请稍等一分钟再试。',
  malformed: () => '无法读取。请返回上一页，刷新后再试一次。',
};
