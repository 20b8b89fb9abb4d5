import { useState } from 'react';
import 'mlops-roadmap/roadmap-phase';
import type { RoadmapToggleEvent } from 'mlops-roadmap';
import type {} from 'mlops-roadmap/types/react';
import { team } from './team';

export function App() {
  const [heard, setHeard] = useState('');
  const hear = ({ phase, open }: RoadmapToggleEvent) => {
    setHeard(`${phase} ${open ? 'opens' : 'closes'}`);
  };
  return (
    <main>
      <h1>Before you deploy</h1>
      <p>You need to know your way around a cluster.</p>
      <roadmap-phase phase={3} />
      <p>And around the team:</p>
      <roadmap-phase phase={1} roadmap={team} onroadmap-toggle={hear} />
      <output>{heard}</output>
    </main>
  );
}
