import { formatNumber } from './format-number.js';
import { plural } from './plural.js';
import type { AllWords } from './words.js';

const locale = 'ko';

export const words: AllWords = {
  locale,
  phase: (number) => `${number}단계`,
  // 3단계 would be the third phase.
  phases: (count) => plural(locale, count, { other: '단계 #개' }),
  questions: (count) => plural(locale, count, { other: '질문 #개' }),
  ongoing: '지속',
  topics: '학습 내용',
  tools: '주요 도구',
  website: (tool) => `${tool}: 웹사이트`,
  overview: '개요',
  levels: '수준',
  search: '주제 및 도구 검색',
  found: (what) => `검색 결과: ${what}`,
  nothingFound: '검색 결과가 없습니다.',
  showAll: '모두 표시',
  expandAll: '모두 펼치기',
  collapseAll: '모두 접기',
  print: '인쇄',
  copyLink: '링크 복사',
  linkCopied: '링크가 복사되었습니다',
  loading: '로드맵을 불러오는 중…',
  noPhase: (phase) => `이 로드맵에는 “${phase}” 단계가 없습니다.`,
  noPhaseGiven: '여기에 표시할 로드맵 단계가 지정되지 않았습니다.',
  noFaq: '이 로드맵에는 질문이 없습니다.',
  unreadable: '이 로드맵을 표시할 수 없습니다.',
  notFound: '지정된 주소에 로드맵이 없습니다.',
  unreachable: '로드맵을 불러오지 못했습니다.',
  retry: '다시 시도',
  notRoadmap: '이 로드맵을 표시할 수 없습니다. 데이터가 올바르지 않습니다.',
  progress: '진행 상황',
  plan: '계획',
  doneOf: (done, topics) => `${formatNumber(locale, topics)}개 중 ${formatNumber(locale, done)}개`,
  topicsDone: (done, topics) =>
    plural(locale, topics, { other: `주제 #개 중 ${formatNumber(locale, done)}개` }),
  wholePhase: (number) => `${number}단계의 모든 주제`,
  here: '현재 위치',
  from: (date) => `${date}부터`,
  finish: (date) => `완료 예정: ${date}`,
  startDate: '시작일',
  download: '진행 상황 다운로드',
  openFile: '진행 상황 열기',
  copyChecklist: '체크리스트로 복사',
  copyProgressLink: '다른 기기용 링크 복사',
  calendar: '캘린더 다운로드',
  copied: '복사되었습니다.',
  notCopied: '여기서는 복사가 허용되지 않습니다.',
  reset: '진행 상황 초기화',
  wasReset: '진행 상황이 초기화되었습니다.',
  undo: '실행 취소',
  offer: (count) =>
    plural(locale, count, {
      other:
        '이 링크에는 완료한 주제 #개의 진행 상황이 담겨 있습니다. 현재 진행 상황에 추가하시겠습니까?',
    }),
  accept: '추가',
  decline: '추가 안 함',
  added: (count) => plural(locale, count, { other: '주제 #개가 추가되었습니다.' }),
  notKept: '여기서는 진행 상황을 저장할 수 없습니다. 이 페이지가 열려 있는 동안에만 유지됩니다.',
  progressUnreadable:
    '저장된 진행 상황을 읽을 수 없어 그대로 두었습니다. 지금 체크하는 항목은 이 페이지가 열려 있는 동안에만 유지됩니다.',
  notSaved: '저장할 수 없어 변경을 취소했습니다.',
  notProgress: '로드맵의 진행 상황이 아닙니다. 변경된 내용이 없습니다.',
  newerProgress: '더 최신 버전의 진행 상황입니다. 변경된 내용이 없습니다.',
  otherRoadmap: '다른 로드맵의 진행 상황입니다. 변경된 내용이 없습니다.',
  tooLarge: '크기가 너무 커서 진행 상황으로 읽을 수 없습니다. 변경된 내용이 없습니다.',
  notLoaded: '불러오지 못했습니다. 다시 시도해 주십시오.',
};
