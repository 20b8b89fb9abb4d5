import { phaseWidths } from '../../../src/model/duration.js';
import { rankedLevels } from '../../../src/model/level.js';
import type { Duration, Faq, Phase, Promo, Roadmap } from '../../../src/model/roadmap.js';

/** A tag for templates: Lit's own, or one that writes plain HTML. */
export type Html<T> = (strings: TemplateStringsArray, ...values: readonly unknown[]) => T;

const durationText = (duration: Duration, short = false): string => {
  if (duration === 'ongoing') return short ? '+' : 'Ongoing';
  const { min, max, unit } = duration;
  const range = min === max ? String(min) : `${String(min)}–${String(max)}`;
  return short ? `${range} ${unit === 'week' ? 'wk' : 'mo'}` : `${range} ${unit}s`;
};

const strip = <T>(html: Html<T>, { phases, levels }: Roadmap): T => {
  const ranks = rankedLevels({ levels } as Roadmap);
  const widths = phaseWidths(phases);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const isDense = phases.length > 20;
  return html`<nav class="overview" aria-label="Overview">
    <ol class="${isDense ? 'dense' : ''}">
      ${phases.map(({ id, title, level, duration }, index) => {
        const size = (widths[index] ?? 0) / widest;
        const label = `${String(index + 1)} ${title}, ${durationText(duration, true)}`;
        const width = isDense ? `width-${String(Math.ceil(size * 6))}` : '';
        return html`<li class="level-${ranks.get(level)?.rank} ${width}">
          <a href="#${id}" title="${label}"
            >${
              isDense
                ? ''
                : html`<svg aria-hidden="true" width="${Math.round(size * 9999)}" height="6">
                      <rect width="100%" height="100%" /></svg
                    ><b>${index + 1}</b><small>${durationText(duration, true)}</small>`
            }</a
          >
        </li>`;
      })}
    </ol>
  </nav>`;
};

const body = <T>(html: Html<T>, { topics, tools = [] }: Phase): T =>
  html`<div class="body">
    <div class="columns">
      <div>
        <h4>What to learn</h4>
        <ul class="topics">
          ${topics.map(
            ({ title, detail }) =>
              html`<li>
                <span
                  ><b>${title}</b
                  >${detail ? html`<span class="detail"> — ${detail}</span>` : ''}</span
                >
              </li>`,
          )}
        </ul>
      </div>
      ${
        tools.length > 0
          ? html`<div>
              <h4>Key tools</h4>
              <ul class="tools">
                ${tools.map(({ name }) => html`<li>${name}</li>`)}
              </ul>
            </div>`
          : ''
      }
    </div>
  </div>`;

const card = <T>(html: Html<T>, roadmap: Roadmap, phase: Phase, index: number): T => {
  const level = roadmap.levels.find(({ id }) => id === phase.level);
  const inside = html`<summary>
      <span class="headline"
        ><span class="number">Phase ${index + 1}</span>
        <h3>${phase.title}</h3>
        <span class="tagline">${phase.tagline ?? ''}</span></span
      ><span class="meta"
        ><span class="level">${level?.name ?? ''}</span
        ><span class="duration">${durationText(phase.duration)}</span></span
      >
    </summary>
    ${body(html, phase)}`;
  return index === 0
    ? html`<details class="phase" id="${phase.id}" open>${inside}</details>`
    : html`<details class="phase" id="${phase.id}">${inside}</details>`;
};

const promoCard = <T>(html: Html<T>, { category, title, text }: Promo): T =>
  html`<aside class="promo">
    <p class="category">${category}</p>
    <h3>${title}</h3>
    <p class="muted">${text}</p>
  </aside>`;

const questions = <T>(html: Html<T>, { title, summary, items }: Faq): T =>
  html`<section class="faq">
    <h3>${title}</h3>
    <p class="muted">${summary ?? ''}</p>
    <ol>
      ${items.map(
        ({ question, answer }, index) =>
          html`<li>
            <details class="question">
              <summary>
                <span class="number">${index + 1}</span>
                <h4>${question}</h4>
              </summary>
              <p class="answer">${answer}</p>
            </details>
          </li>`,
      )}
    </ol>
  </section>`;

/** All that a roadmap says, the way somebody would write it by hand: one template, for plain HTML and for Lit. */
export const contentOf = <T>(html: Html<T>, roadmap: Roadmap): T => {
  const { category, title, summary, duration, phases, levels, promo, faq } = roadmap;
  const ranks = rankedLevels(roadmap);
  return html`<div class="roadmap">
    <header>
      <p class="category">${category ?? ''}</p>
      <h2>${title}</h2>
      <p class="muted">${summary ?? ''}</p>
      <ul class="facts">
        <li>${duration ? durationText(duration) : ''}</li>
        <li>${phases.length} phases</li>
      </ul>
    </header>
    ${strip(html, roadmap)}
    <ul class="legend">
      ${levels.map(({ name }, index) => html`<li class="level-${index + 1}">${name}</li>`)}
    </ul>
    <ol class="timeline">
      ${phases.map(
        (phase, index) =>
          html`<li class="item level-${ranks.get(phase.level)?.rank}">
            <span class="node" aria-hidden="true">${index + 1}</span
            >${card(html, roadmap, phase, index)}
          </li>`,
      )}
    </ol>
    ${promo ? promoCard(html, promo) : ''}${faq ? questions(html, faq) : ''}
  </div>`;
};
