import type { Roadmap } from 'mlops-roadmap';

export const team: Roadmap = {
  id: 'first-month',
  title: 'Your first month in the team',
  levels: [{ id: 'foundation', name: 'Foundation' }],
  phases: [
    {
      id: 'first-week',
      title: 'The first week',
      level: 'foundation',
      duration: { min: 1, max: 1, unit: 'week' },
      topics: [
        { id: 'cluster-access', title: 'Access to the cluster' },
        { id: 'pair', title: 'Pair on a deployment', detail: 'from branch to production' },
      ],
    },
  ],
};
