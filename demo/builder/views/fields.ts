import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { safeUrl } from '../../../src/model/safe-url.js';

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

const valueOf = (event: Event): string =>
  (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

/** One of a few, all in sight. */
export const segments = <Value extends string>(
  legend: string,
  name: string,
  options: readonly Option<Value>[],
  value: Value,
  onChange: (value: Value) => void,
): TemplateResult =>
  html`<fieldset class="segments">
    <legend>${legend}</legend>
    <div>
      ${options.map(
        (option) =>
          html`<label>
            <input
              type="radio"
              name=${name}
              value=${option.value}
              .checked=${live(option.value === value)}
              @change=${() => {
                onChange(option.value);
              }}
            />
            <span>${option.label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;

const optionView = ({ value, label }: Option, chosen: string): TemplateResult =>
  html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;

/** One of many. */
export const choice = (
  label: string,
  options: readonly Option[],
  value: string,
  onChange: (value: string) => void,
  more: readonly (readonly [group: string, options: readonly Option[]])[] = [],
): TemplateResult =>
  html`<label class="field">
    <span>${label}</span>
    <select
      .value=${live(value)}
      @change=${(event: Event) => {
        onChange(valueOf(event));
      }}
    >
      ${options.map((option) => optionView(option, value))}
      ${more.map(
        ([group, inGroup]) =>
          html`<optgroup label=${group}>
            ${inGroup.map((option) => optionView(option, value))}
          </optgroup>`,
      )}
    </select>
  </label>`;

/** Present or not. */
export const check = (
  label: string,
  checked: boolean,
  onChange: (checked: boolean) => void,
): TemplateResult =>
  html`<label class="check">
    <input
      type="checkbox"
      .checked=${live(checked)}
      @change=${(event: Event) => {
        onChange((event.currentTarget as HTMLInputElement).checked);
      }}
    />
    <span>${label}</span>
  </label>`;

/** Any of a few. */
export const checks = <Value extends string>(
  legend: string,
  options: readonly Option<Value>[],
  chosen: readonly Value[],
  onChange: (chosen: readonly Value[]) => void,
): TemplateResult =>
  html`<fieldset
    class="checks ${options.some(({ label: { length } }) => length > 16) ? 'long' : ''}"
  >
    <legend>${legend}</legend>
    ${options.map(({ value, label }) =>
      check(label, chosen.includes(value), (isOn) => {
        const isChosen = (one: Value): boolean => (one === value ? isOn : chosen.includes(one));
        onChange(options.map((option) => option.value).filter(isChosen));
      }),
    )}
  </fieldset>`;

const line = (
  label: string,
  type: 'text' | 'date',
  value: string,
  onInput: (value: string) => void,
  placeholder: string,
  isFaulty: boolean,
): TemplateResult =>
  html`<label class="field">
      <span>${label}</span>
      <input
        type=${type}
        placeholder=${placeholder || nothing}
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${isFaulty ? 'true' : nothing}
        .value=${live(value)}
        @input=${(event: Event) => {
          onInput(valueOf(event));
        }}
      />
    </label>
    ${
      isFaulty
        ? html`<p class="fault" role="alert">
            Left out: no address that begins with http:, https: or mailto:, or leads on from the
            page.
          </p>`
        : nothing
    }`;

/** A date. */
export const dateField = (
  label: string,
  value: string,
  onInput: (value: string) => void,
): TemplateResult => line(label, 'date', value, onInput, '', false);

/** An address, which may be of those that no link may lead to while it is typed. */
export const addressField = (
  label: string,
  value: string,
  onInput: (value: string) => void,
  placeholder: string,
): TemplateResult =>
  line(label, 'text', value, onInput, placeholder, value !== '' && safeUrl(value) === undefined);
