/** Which of the columns that could be a field is it. */
import { ambiguousColumn } from '../errors/columns.js';
import type { Role } from '../read/table.js';
import { fold } from '../cells/text/fold.js';
import { type Field, fieldTables } from '../knowledge/fields/fields.js';
import { saysTaxes } from '../knowledge/fields/taxes.js';
import { type Candidate, type Columns, fitOf } from './candidates.js';
import { isConvertedAmount } from './header-words.js';
import { tiers } from './headers.js';
import { isEarliest } from './order-of-days.js';
import { ownKey } from './own-key.js';

/** Values that are not of one kind alone. */
const most = 0.6;

/** What is to be chosen, and how. */
export interface Choice extends Columns {
  readonly role: Role;
  readonly field: string;
  readonly file: string;
  /** Whether the question can do without it: of several columns that could be one, the first listed is taken. */
  readonly optional: boolean;
}

/** Whether of several columns that could be a field the first listed is the best. */
const isRanked = ({ kind, ranked }: Field): boolean =>
  ranked === true || ['date', 'amount', 'number', 'rating', 'duration', 'span'].includes(kind);

/** Those of which a test is true, if there are any; else all. */
function preferred<T>(all: readonly T[], test: (one: T) => boolean): readonly T[] {
  const kept = all.length < 2 ? all : all.filter(test);
  return kept.length === 0 ? all : kept;
}

/** Leaves out what the values contradict: a status that says how prospects end stands above one that does not. */
function borne(candidates: readonly Candidate[], choice: Choice): readonly Candidate[] {
  const { role, field, words, profiles } = choice;
  const fitting = preferred(
    candidates,
    ({ column }) => fitOf(role, field, choice, column) !== 'no',
  );
  // What was agreed on stands above what a rate made of it.
  if (field === 'amount') {
    return preferred(fitting, ({ column }) => !isConvertedAmount(choice.header[column]!));
  }
  // What says of each row what was done stands above what else is called a type.
  if (field === 'type') {
    return preferred(fitting, ({ column }) => profiles.of(column).share(words.types.knows) >= most);
  }
  // Names that nobody was given leave it to the ids beside them.
  if (field === 'rep') return preferred(fitting, ({ column }) => !profiles.isEmpty(column));
  if (field !== 'status') return fitting;
  const isEnd = (value: string) => ['wins', 'lost'].includes(words.stages.kindOf(value) ?? '');
  return preferred(fitting, ({ column }) => profiles.of(column).share(isEnd) > 0);
}

/** How many cells of a column say an amount that is not 0. */
function amountsIn({ profiles }: Choice, { column }: Candidate): number {
  const { values } = profiles.of(column);
  return [...values].reduce((sum, [cell, count]) => sum + (/[1-9]/.test(cell) ? count : 0), 0);
}

/**
 * Of an amount with taxes and one beside it that says nothing of them, or that it is without, the latter: taxes are
 * nobody's sale. Where fewer of these are filled they do not stand for it.
 */
function untaxed(top: readonly Candidate[], choice: Choice): readonly Candidate[] {
  if (choice.field !== 'amount') return top;
  const isTaxed = ({ column }: Candidate) => saysTaxes(choice.header[column]!) === 'with';
  const most = Math.max(0, ...top.filter(isTaxed).map((one) => amountsIn(choice, one)));
  const others = top.filter((one) => !isTaxed(one) && amountsIn(choice, one) >= most);
  return others.length > 0 ? others : top;
}

/**
 * The columns of a field: one, or several that are filled on different rows where the field is united.
 *
 * @throws SpancoError where several columns could be it
 */
export function choose(candidates: readonly Candidate[], choice: Choice): readonly number[] {
  const { role, field, file, header, profiles, optional } = choice;
  const known = (fieldTables[role] as Readonly<Record<string, Field>>)[field]!;
  const fitting = borne(candidates, choice);
  const tier = Math.min(...fitting.map((one) => one.tier));
  const best = fitting.filter((one) => one.tier === tier);
  // A day on which nothing was ever done leaves it to those beside it that mean the same.
  const top =
    known.kind === 'date'
      ? preferred(best, ({ column }) => !profiles.isEmpty(column))
      : untaxed(best, choice);
  if (known.united === true) {
    // Beside the id of the deal that of a contact is a lesser one, and still tells where it is alone.
    const alike = fitting.filter((one) => one.tier <= Math.max(tier, tiers.weak));
    const united = apart(
      [...alike].sort((a, b) => a.tier - b.tier),
      choice,
    );
    if (united.length > 1) return united;
  }
  const first = Math.min(...top.map((one) => one.place));
  // Two ids, names or words of one record are a choice that only the user can make.
  const isPlaced = optional || isRanked(known) || tier >= tiers.words;
  const placed = isPlaced ? top.filter((one) => one.place === first) : top;
  const chosen =
    field === 'id'
      ? ownKey(placed, fitting, choice)
      : preferred(placed, ({ column }) => fitOf(role, field, choice, column) === 'yes');
  if (field === 'created' && chosen.length > 1) {
    // Somebody's database took it in later than whoever made it.
    const first = chosen.filter(({ column }) => isEarliest(profiles, header.length, column));
    if (first.length === 1) return [first[0]!.column];
  }
  if (chosen.length === 0) return [];
  const spelled = chosen.map(({ column }) => header[column]!);
  if (new Set(spelled.map(fold)).size === 1 || optional) return [chosen[0]!.column];
  const united = known.united === true ? apart(chosen, choice) : [];
  if (united.length > 1) return united;
  if (profiles.rows.length === 0 && tier >= tiers.words) return [];
  throw ambiguousColumn(file, role, field, spelled);
}

/** The columns that are filled on different rows than the first; all of one name are one. */
function apart(candidates: readonly Candidate[], { profiles, header }: Choice): number[] {
  const kept: number[] = [];
  for (const { column } of candidates) {
    if (kept.some((other) => fold(header[other]!) === fold(header[column]!))) continue;
    if (profiles.of(column).filled === 0) continue;
    if (kept.every((other) => profiles.areApart(other, column))) kept.push(column);
  }
  return kept;
}
