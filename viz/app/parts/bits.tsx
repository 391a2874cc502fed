/**
 * The small building blocks: a link to a node, a badge with a status, a button with an icon.
 *
 * @module viz/app/parts/bits
 */
import type { ComponentChildren } from 'preact';
import { filledOf } from '../model/compose.js';
import { CONTESTED } from '../model/filter.js';
import { isEvent, type ModelNode } from '../model/model.js';
import type { NameOf } from '../model/naming.js';
import { selectNode } from '../state/changes.js';
import { partsOf } from '../text/parts.js';
import { usePage } from './context.js';
import { Icon, type IconName, Mark } from './icons.js';

/** The name that the page shows for a node. */
export const useNameOf = (): NameOf => usePage().workspace.nameOf();

/** A name whose lines break between its parts, such as two guests, and within one only where it is longer than a line. */
function Parts({ text }: { text: string }) {
  const parts = partsOf(text);
  if (parts.length < 2) return <bdi>{text}</bdi>;
  return (
    <bdi>
      {parts.map((part, i) => [
        i > 0 && ' ',
        <span key={part} class="part">
          {part}
        </span>,
      ])}
    </bdi>
  );
}

/** What a node is called, and the day that tells it from others of its name, unless that is `dated` beside it. */
export function NodeName({ node, dated = false }: { node: ModelNode; dated?: boolean | undefined }) {
  const { workspace } = usePage();
  const day = dated ? null : workspace.dayOf()(node);
  return (
    <>
      <Parts text={workspace.bareNameOf()(node)} />
      {day !== null && <span class="part">&nbsp;· {day}</span>}
    </>
  );
}

interface NodeLinkProps {
  readonly index: number;
  readonly note?: ComponentChildren;
  /** The note tells the date of an event, so that its name need not. */
  readonly dated?: boolean;
  readonly before?: () => void;
}

/** A node by its mark and name; a click selects it. */
export function NodeLink({ index, note, dated, before }: NodeLinkProps) {
  const { workspace, act, words, picture } = usePage();
  const node = workspace.model.nodes[index]!;
  const choose = (): void => {
    before?.();
    act(selectNode(node.id));
    picture.current?.reveal([index], false);
  };
  return (
    <button type="button" class="node-link" onClick={choose}>
      <NodeMark index={index} />
      <span class="node-name">
        <span class="visually-hidden">{words.kind(node.kind)}: </span>
        <NodeName node={node} dated={dated} />
      </span>
      {note !== undefined && <span class="node-note">{note}</span>}
    </button>
  );
}

/** The mark of a node as it stands in the picture, filled by what is known of it. */
export function NodeMark({ index, size }: { index: number; size?: number }) {
  const { workspace } = usePage();
  const node = workspace.model.nodes[index]!;
  const known = workspace.known();
  const filled = isEvent(node) ? filledOf(known.status(index), known.contested(index).length > 0) : 'solid';
  return <Mark kind={node.kind} filled={filled} {...(size && { size })} />;
}

/** The status of an event, and that it is contested. */
export function EventStatus({ index }: { index: number }) {
  const known = usePage().workspace.known();
  const code = known.status(index);
  return (
    <>
      {code && <Status code={code} />}
      <Contested index={index} />
    </>
  );
}

/** Says that an event is told in contradiction, and on being pointed at what else is told. */
export function Contested({ index }: { index: number }) {
  const { workspace, words, t } = usePage();
  const otherwise = workspace.known().contested(index);
  if (!otherwise.length) return null;
  const hint = t('contestedHint', { statuses: otherwise.map(words.code).join(t('comma')) });
  return (
    <>
      {' '}
      <span class="status status-contested" title={hint}>
        {words.code(CONTESTED)}
      </span>
    </>
  );
}

export function Status({ code }: { code: string }) {
  const { words } = usePage();
  return <span class={`status status-${code}`}>{words.code(code)}</span>;
}

export function IconButton({
  icon,
  label,
  onClick,
  pressed,
  id,
  size,
}: {
  icon: IconName;
  label: string;
  onClick: () => void;
  pressed?: boolean;
  id?: string;
  size?: number;
}) {
  return (
    <button type="button" class="icon-button" title={label} aria-label={label} aria-pressed={pressed} id={id} onClick={onClick}>
      <Icon name={icon} size={size ?? 18} />
    </button>
  );
}

/** A day to choose: shown in words of the page, typed and picked as the browser has it. */
export function DayField({ label, day, first, last, onChange }: DayFieldProps) {
  const { words } = usePage();
  return (
    <span class="day-field">
      <input
        type="date"
        aria-label={label}
        value={day}
        min={first}
        max={last}
        onChange={(e) => e.currentTarget.value && onChange(e.currentTarget.value)}
      />
      <span class="day-words" aria-hidden="true">
        {words.shortDate(day)}
      </span>
    </span>
  );
}

interface DayFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, as are the others. */
  readonly day: string;
  readonly first?: string;
  readonly last?: string;
  readonly onChange: (day: string) => void;
}

/** One of a few: radio buttons that look like a switch. */
export function Switch<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: T;
  options: readonly { value: T; text: string; hint?: string }[];
  onChange: (value: T) => void;
}) {
  return (
    <fieldset class="switch">
      <legend class="visually-hidden">{label}</legend>
      {options.map((o) => (
        <label key={o.value} title={o.hint} class={o.value === value ? 'is-on' : ''}>
          <input type="radio" name={label} value={o.value} checked={o.value === value} onChange={() => onChange(o.value)} />
          <span>{o.text}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function Section({
  title,
  count,
  children,
  id,
}: {
  title: string;
  count?: string | undefined;
  children: ComponentChildren;
  id?: string;
}) {
  return (
    <section class="section" id={id}>
      <h3>
        {title}
        {count !== undefined && <span class="count">{count}</span>}
      </h3>
      {children}
    </section>
  );
}
