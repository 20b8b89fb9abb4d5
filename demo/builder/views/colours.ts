import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ColourToken } from '../tokens.js';
import type { View } from './view.js';

let canvas: CanvasRenderingContext2D | null | undefined;

/** A colour as colour fields want it; black where the browser does not know it. */
const hexOf = (css: string): string => {
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return '#000000';
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};

const without = (
  values: Readonly<Record<string, string>>,
  names: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

/** Takes back what has been chosen for a token. */
export const resetToken = ({ state, change }: View, names: readonly string[]): void => {
  change({ tokens: without(state.tokens, names) });
};

const colourField = (
  { state, change }: View,
  name: string,
  label: string,
  fallback: string,
): TemplateResult =>
  html`<input
    type="color"
    aria-label=${label}
    .value=${live(state.tokens[name] === undefined ? hexOf(fallback) : `#${state.tokens[name]}`)}
    @input=${(event: Event) => {
      const { value } = event.currentTarget as HTMLInputElement;
      change({ tokens: { ...state.tokens, [name]: value.slice(1) } });
    }}
  />`;

/** One line a colour: in the light, in the dark, and back to the default. */
export const coloursView = (
  view: View,
  legend: string,
  tokens: readonly ColourToken[],
): TemplateResult =>
  html`<fieldset class="colours">
    <legend>${legend}</legend>
    <div class="line heads" aria-hidden="true">
      <span></span><span>light</span><span>dark</span>
    </div>
    ${tokens.map((token) => {
      const { id, label } = token;
      const names = [id, `${id}-dark`];
      const chosen = names.map((name) => view.state.tokens[name]).find((value) => value);
      const isSet = chosen !== undefined;
      const [light, dark] =
        view.defaults.colour(token) ?? (isSet ? [`#${chosen}`, `#${chosen}`] : token.defaults);
      return html`<div class="line">
        <span>${label}</span>
        ${colourField(view, id, `${label}, light`, light)}
        ${colourField(view, `${id}-dark`, `${label}, dark`, dark)}
        ${
          isSet
            ? html`<button
                type="button"
                class="quiet"
                aria-label=${`Reset ${label}`}
                @click=${() => {
                  resetToken(view, names);
                }}
              >
                Reset
              </button>`
            : nothing
        }
      </div>`;
    })}
  </fieldset>`;
