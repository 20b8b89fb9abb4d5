import { useState } from 'react';
import type { RoadmapToggleEvent } from 'mlops-roadmap';
import type {} from 'mlops-roadmap/types/react';
import { team } from './team';

export default function TeamPhase() {
  const [heard, setHeard] = useState('');
  const hear = ({ phase, open }: RoadmapToggleEvent) => {
    setHeard(`${phase} ${open ? 'opens' : 'closes'}`);
  };
  return (
    <>
      <roadmap-phase phase={1} roadmap={team} onroadmap-toggle={hear} />
      <output>{heard}</output>
    </>
  );
}
