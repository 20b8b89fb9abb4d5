import { useRef, useState } from 'react';
import type { MlopsRoadmap, Roadmap } from 'mlops-roadmap';
import type {} from 'mlops-roadmap/types/react';

/** What a page writes is accepted. */
export const Page = ({ roadmap }: { roadmap: Roadmap }) => {
  const element = useRef<MlopsRoadmap>(null);
  const [done, setDone] = useState(0);
  return (
    <main>
      <button onClick={() => element.current?.goTo('model-serving')}>{done}</button>
      <mlops-roadmap
        ref={element}
        className="wide"
        theme="dark"
        open="all"
        exclusive
        headingLevel={2}
        roadmap={roadmap}
        progress
        start="2026-12-01"
        pace="relaxed"
        onroadmap-progress={({ stage, totals, currentTarget }) => {
          if (stage === 'after') setDone(totals.done);
          const { headingLevel }: MlopsRoadmap = currentTarget;
          return headingLevel;
        }}
        onroadmap-toggle={(event) => {
          if (event.phase === 'llm-ops') event.preventDefault();
        }}
      >
        <a slot="model-serving" href="/lessons/6">
          Lesson 6
        </a>
      </mlops-roadmap>
      <roadmap-phase phase={3} open heading-level="4" />
      <roadmap-phase phase="model-serving" hide="tools" aria-label="Phase 6" />
      <roadmap-faq src="/roadmap.json" open="none" />
    </main>
  );
};

/** What it mistakes is refused. */
export const mistakes = [
  // @ts-expect-error no such theme
  <mlops-roadmap theme="pink" />,
  // @ts-expect-error no such attribute
  <mlops-roadmap them="dark" />,
  // @ts-expect-error no attribute of this element
  <roadmap-faq phase={3} />,
  // @ts-expect-error no such pace
  <mlops-roadmap pace="slow" />,
  // @ts-expect-error not a roadmap
  <mlops-roadmap roadmap={{ id: 'mine', title: 'Mine' }} />,
  // @ts-expect-error not a level
  <roadmap-phase heading-level="two" />,
  // @ts-expect-error not a store
  <mlops-roadmap progressStore={{ load: () => null }} />,
  // @ts-expect-error no such field
  <mlops-roadmap onroadmap-toggle={({ topic }) => topic} />,
  // @ts-expect-error an event of another type
  <mlops-roadmap onroadmap-load={(event: CustomEvent<string>) => event.detail} />,
];
