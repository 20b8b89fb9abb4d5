/* global crypto, sessionStorage, setTimeout */

const byId = (id) => document.getElementById(id);

/** What the pretended LMS has on record; it outlives a reload and ends with the tab. */
const records = {
  read: (name) => JSON.parse(sessionStorage.getItem(`lms:${name}`)),
  write: (name, value) => sessionStorage.setItem(`lms:${name}`, JSON.stringify(value)),
};

/** One line of the log, which opens to what was sent. */
const logged = (request, summary, status, body) => {
  const line = document.createElement('li');
  const details = document.createElement('details');
  const head = document.createElement('summary');
  const pre = document.createElement('pre');
  for (const [name, text] of Object.entries({ what: summary, status, request })) {
    const span = document.createElement('span');
    span.className = name;
    span.textContent = text;
    head.append(span, ' ');
  }
  details.classList.toggle('failed', status >= 400);
  pre.textContent = JSON.stringify(body, undefined, 2);
  details.append(head, pre);
  line.append(details);
  return line;
};

/** The pretended LMS: it takes a moment to answer, and fails as long as it is down. */
const lms = {
  async send(request, summary, body) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const status = byId('down').checked ? 503 : 200;
    byId('nothing').hidden = true;
    byId('log').firstElementChild.prepend(logged(request, summary, status, body));
    if (status !== 200) throw new Error('The LMS is down.');
  },

  /** As SCORM 2004 has it: from 0 to 1, in text. */
  setMeasure({ done, topics }) {
    const status = done === topics ? 'completed' : done === 0 ? 'not attempted' : 'incomplete';
    byId('measure').value = (done / topics).toFixed(4);
    byId('completion').value = status;
    records.write('scorm', { done, topics });
  },
};

const scorm = records.read('scorm');
if (scorm) lms.setMeasure(scorm);

const roadmap = document.querySelector('mlops-roadmap');

// What the reader ticks is kept in the LMS instead of the browser.
roadmap.progressStore = {
  load: (id) => records.read(id),
  async save(id, value) {
    await lms.send(`PUT /progress/${id}`, `${value.done.length} done`, value);
    records.write(id, value);
  },
};

const adl = 'http://adlnet.gov/expapi';
const site = 'https://academy.example/roadmaps';
const language = document.documentElement.lang;

const activity = (id, name, type) => ({
  id: `${site}/${id}`,
  definition: { name: { [language]: name }, type: `${adl}/activities/${type}` },
});

/** An xAPI statement: the learner has completed a topic, or taken it up again. */
const statementOf = ({ roadmap: id, phase, topic, title, done, totals }) => ({
  id: crypto.randomUUID(),
  timestamp: new Date().toISOString(),
  actor: {
    name: 'Learner 1027',
    account: { homePage: 'https://academy.example', name: 'learner-1027' },
  },
  verb: done
    ? { id: `${adl}/verbs/completed`, display: { en: 'completed' } }
    : { id: `${adl}/verbs/resumed`, display: { en: 'resumed' } },
  object: activity(`${id}/${topic}`, title, 'objective'),
  result: { completion: done, score: { scaled: totals.done / totals.topics } },
  context: {
    language,
    contextActivities: {
      parent: [activity(`${id}/${phase}`, phase, 'module')],
      grouping: [activity(id, id, 'course')],
    },
  },
});

// By then it is saved: what was taken back is never reported.
roadmap.addEventListener('roadmap-progress', (event) => {
  if (event.stage !== 'after') return;
  lms.setMeasure(event.totals);
  const statement = statementOf(event);
  const summary = `${statement.verb.display.en} “${event.title}”`;
  // The log shows what was lost; a real bridge would send it again.
  lms.send('POST /xapi/statements', summary, statement).catch(() => undefined);
});
