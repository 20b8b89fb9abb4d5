import { formatNumber } from './format-number.js';
import { plural } from './plural.js';
import type { AllWords } from './words.js';

const locale = 'ja';

export const words: AllWords = {
  locale,
  phase: (number) => `フェーズ ${number}`,
  phases: (count) => plural(locale, count, { other: '# フェーズ' }),
  questions: (count) => plural(locale, count, { other: '# 件の質問' }),
  ongoing: '継続的',
  topics: '学習内容',
  tools: '主なツール',
  website: (tool) => `${tool}：ウェブサイト`,
  overview: '概要',
  levels: 'レベル',
  search: 'トピックとツールを検索',
  found: (what) => `検索結果：${what}`,
  nothingFound: '見つかりませんでした。',
  showAll: 'すべて表示',
  expandAll: 'すべて開く',
  collapseAll: 'すべて閉じる',
  print: '印刷',
  copyLink: 'リンクをコピー',
  linkCopied: 'リンクをコピーしました',
  loading: 'ロードマップを読み込んでいます…',
  noPhase: (phase) => `このロードマップにフェーズ「${phase}」はありません。`,
  noPhaseGiven: 'ここに表示するロードマップのフェーズが指定されていません。',
  noFaq: 'このロードマップに質問はありません。',
  unreadable: 'このロードマップは表示できません。データが正しくありません。',
  progress: '進捗',
  plan: '計画',
  doneOf: (done, topics) => `${formatNumber(locale, topics)} 件中 ${formatNumber(locale, done)} 件`,
  topicsDone: (done, topics) =>
    plural(locale, topics, { other: `トピック # 件中 ${formatNumber(locale, done)} 件完了` }),
  wholePhase: (number) => `フェーズ ${number} のすべてのトピック`,
  here: '現在地',
  from: (date) => `${date} から`,
  finish: (date) => `完了予定：${date}`,
  startDate: '開始日',
  download: '進捗をダウンロード',
  openFile: '進捗を開く',
  copyChecklist: 'チェックリストとしてコピー',
  copyProgressLink: '別のデバイス用のリンクをコピー',
  calendar: 'カレンダーをダウンロード',
  copied: 'コピーしました。',
  notCopied: 'ここではコピーが許可されていません。',
  reset: '進捗をリセット',
  wasReset: '進捗をリセットしました。',
  undo: '元に戻す',
  offer: (count) =>
    plural(locale, count, {
      other:
        'このリンクには進捗（# 件のトピックが完了）が含まれています。現在の進捗に追加しますか？',
    }),
  accept: '追加',
  decline: '追加しない',
  added: (count) => plural(locale, count, { other: '# 件のトピックを追加しました。' }),
  notKept: 'ここでは進捗を保存できません。このページを開いている間だけ保持されます。',
  progressUnreadable:
    '保存された進捗を読み取れないため、そのまま残しています。今付けるチェックは、このページを開いている間だけ保持されます。',
  notSaved: '保存できなかったため、変更を取り消しました。',
  notProgress: 'これはロードマップの進捗ではありません。何も変更されていません。',
  newerProgress: 'この進捗はより新しいバージョンのものです。何も変更されていません。',
  otherRoadmap: 'これは別のロードマップの進捗です。何も変更されていません。',
  tooLarge: 'サイズが大きすぎるため、進捗として読み込めません。何も変更されていません。',
  notLoaded: '読み込めませんでした。もう一度お試しください。',
};
