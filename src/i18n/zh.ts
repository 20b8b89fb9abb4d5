import { formatNumber } from './format-number.js';
import { plural } from './plural.js';
import type { AllWords } from './words.js';

const locale = 'zh-CN';

export const words: AllWords = {
  locale,
  phase: (number) => `第${number}阶段`,
  phases: (count) => plural(locale, count, { other: '#个阶段' }),
  // 问题 by itself also means something wrong.
  questions: (count) => plural(locale, count, { other: '#个常见问题' }),
  ongoing: '持续进行',
  topics: '学习内容',
  tools: '核心工具',
  website: (tool) => `${tool}：网站`,
  overview: '概览',
  levels: '级别',
  search: '搜索主题和工具',
  found: (what) => `找到${what}`,
  nothingFound: '未找到结果。',
  showAll: '显示全部',
  expandAll: '全部展开',
  collapseAll: '全部收起',
  print: '打印',
  copyLink: '复制链接',
  linkCopied: '链接已复制',
  loading: '正在加载路线图…',
  noPhase: (phase) => `此路线图中没有阶段“${phase}”。`,
  noPhaseGiven: '未指定此处应显示路线图的哪个阶段。',
  noFaq: '此路线图中没有常见问题。',
  unreadable: '无法显示此路线图。',
  notFound: '指定的地址没有路线图。',
  unreachable: '无法加载路线图。',
  retry: '重试',
  notRoadmap: '无法显示此路线图：数据无效。',
  progress: '进度',
  plan: '计划',
  doneOf: (done, topics) =>
    `共${formatNumber(locale, topics)}个，已完成${formatNumber(locale, done)}个`,
  topicsDone: (done, topics) =>
    plural(locale, topics, { other: `共#个主题，已完成${formatNumber(locale, done)}个` }),
  wholePhase: (number) => `第${number}阶段的全部主题`,
  here: '当前阶段',
  from: (date) => `${date}起`,
  finish: (date) => `预计完成：${date}`,
  startDate: '开始日期',
  download: '下载进度',
  openFile: '打开进度',
  copyChecklist: '复制为清单',
  copyProgressLink: '复制用于其他设备的链接',
  calendar: '下载日历',
  copied: '已复制。',
  notCopied: '此处不允许复制。',
  reset: '重置进度',
  wasReset: '进度已重置。',
  undo: '撤销',
  offer: (count) =>
    plural(locale, count, {
      other: '此链接包含进度：已完成#个主题。要添加到当前进度吗？',
    }),
  accept: '添加',
  decline: '不添加',
  added: (count) => plural(locale, count, { other: '已添加#个主题。' }),
  notKept: '此处无法保存进度：进度仅在此页面打开期间保留。',
  progressUnreadable:
    '无法读取已保存的进度，已将其原样保留。现在勾选的内容仅在此页面打开期间保留。',
  notSaved: '无法保存此更改，已将其撤销。',
  notProgress: '这不是路线图的进度。未做任何更改。',
  newerProgress: '此进度来自较新的版本。未做任何更改。',
  otherRoadmap: '这是其他路线图的进度。未做任何更改。',
  tooLarge: '内容过大，无法作为进度读取。未做任何更改。',
  notLoaded: '无法加载。请重试。',
};
