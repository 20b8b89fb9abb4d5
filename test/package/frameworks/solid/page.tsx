import { createSignal } from 'solid-js';
import type { MlopsRoadmap, Roadmap } from 'mlops-roadmap';
import type {} from 'mlops-roadmap/types/solid';

/** What a page writes is accepted. */
export const Page = (props: { roadmap: Roadmap }) => {
  const [done, setDone] = createSignal(0);
  let element: MlopsRoadmap | undefined;
  return (
    <main>
      <button onClick={() => element?.goTo('model-serving')}>{done()}</button>
      <mlops-roadmap
        ref={(given) => (element = given)}
        class="wide"
        theme="dark"
        attr:open="all"
        bool:exclusive={true}
        prop:headingLevel={2}
        prop:roadmap={props.roadmap}
        progress
        on:roadmap-progress={({ stage, totals, currentTarget }) => {
          if (stage === 'after') setDone(totals.done);
          const { headingLevel }: MlopsRoadmap = currentTarget;
          return headingLevel;
        }}
        on:roadmap-toggle={(event) => {
          if (event.phase === 'llm-ops') event.preventDefault();
        }}
      >
        <a slot="model-serving" href="/lessons/6">
          Lesson 6
        </a>
      </mlops-roadmap>
      <roadmap-phase phase={3} open attr:heading-level="4" />
      <roadmap-faq src="/roadmap.json" open="none" />
    </main>
  );
};

/** What it mistakes is refused. */
export const mistakes = [
  // @ts-expect-error no such theme
  <mlops-roadmap theme="pink" />,
  // @ts-expect-error no such theme
  <mlops-roadmap attr:theme="pink" />,
  // @ts-expect-error no such attribute
  <mlops-roadmap them="dark" />,
  // @ts-expect-error no such property
  <mlops-roadmap prop:them="dark" />,
  // @ts-expect-error not present or absent
  <mlops-roadmap bool:theme={true} />,
  // @ts-expect-error no attribute of this element
  <roadmap-faq phase={3} />,
  // @ts-expect-error not a roadmap
  <mlops-roadmap prop:roadmap={{ id: 'mine', title: 'Mine' }} />,
  // @ts-expect-error not a level
  <roadmap-phase attr:heading-level="two" />,
  // @ts-expect-error no such field
  <mlops-roadmap on:roadmap-toggle={({ topic }) => topic} />,
];
