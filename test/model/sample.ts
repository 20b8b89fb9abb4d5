/** Small valid data, changed at the given places: `undefined` takes a field away. */
export const sample = (changes: Readonly<Record<string, unknown>> = {}): unknown => {
  const data = {
    id: 'sample',
    category: 'Category',
    title: 'Title',
    summary: 'Summary',
    updated: '2026-01-31',
    parent: { title: 'All', url: '/all' },
    duration: { min: 1, max: 2, unit: 'month' },
    levels: [
      { id: 'low', name: 'Low' },
      { id: 'high', name: 'High' },
    ],
    phases: [
      {
        id: 'one',
        title: 'One',
        tagline: 'First',
        level: 'low',
        duration: { min: 1, max: 2, unit: 'week' },
        topics: [
          { id: 'a', title: 'A', detail: 'Detail', url: 'https://example.com/a', aliases: ['old'] },
          { id: 'b', title: 'B' },
          { id: 'c', title: 'C' },
        ],
        tools: [{ name: 'Hammer', url: '#hammer' }, { name: 'Saw' }],
      },
      {
        id: 'two',
        title: 'Two',
        tagline: 'Second',
        level: 'high',
        duration: 'ongoing',
        topics: [{ id: 'd', title: 'D' }],
      },
    ],
    promo: { announcement: 'New', category: 'Book', title: 'T', text: 'Text', action: 'Get' },
    faq: {
      title: 'FAQ',
      summary: 'Common',
      items: [
        { id: 'q1', question: 'Why?', answer: 'So.' },
        { id: 'q2', question: 'When?', answer: 'Now.' },
      ],
    },
  };
  for (const [place, value] of Object.entries(changes)) change(data, place, value);
  return data;
};

const change = (data: object, place: string, value: unknown): void => {
  const keys = place.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  const owner = keys.reduce<object>((node, key) => Reflect.get(node, key) as object, data);
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else Reflect.set(owner, last, value);
};
