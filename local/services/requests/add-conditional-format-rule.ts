import { type Area, areaOf } from '../area.ts';
import { checkCondition } from '../condition.ts';
import { type Draft, ownSheet } from '../draft.ts';
import type { Handler } from '../handler.ts';
import { mayEdit } from '../protection.ts';
import { looksElsewhere } from '../references.ts';
import { Refusal, refusal } from '../refusals.ts';
import type { ConditionalFormatRule, GridRange } from '../types.ts';

interface AddConditionalFormatRule {
  readonly rule?: ConditionalFormatRule;
  readonly index?: number;
}

export const addConditionalFormatRule: Handler<AddConditionalFormatRule> = (draft, request, actor) => {
  const { rule, index = 0 } = request;
  const areas = (rule?.ranges ?? []).map((range: GridRange) => areaOf(draft, range));
  const refused = areas.find((area) => area instanceof Refusal);
  if (refused instanceof Refusal) return refused;
  const [first, ...others] = areas.filter((area): area is Area => !(area instanceof Refusal));
  if (!rule || !first || others.some((area) => area.sheet !== first.sheet)) return refusal('rangesOnOneSheet');
  const objection =
    checkRule(draft, rule, first.sheet.properties.title) ??
    [first, ...others].map((area) => mayEdit(area, actor)).find(Boolean);
  if (objection) return objection;
  const rules = [...(first.sheet.conditionalFormats ?? [])];
  if (index < 0 || index > rules.length) return refusal('indexOutside', index);
  rules.splice(index, 0, rule);
  ownSheet(draft, first.sheet).conditionalFormats = rules;
  return undefined;
};

// "Conditional formatting can only apply a subset of formatting": discovery document, BooleanRule.format.
const SUBSET = ['textFormat', 'backgroundColor', 'backgroundColorStyle'];

function checkRule(draft: Draft, rule: ConditionalFormatRule, title: string): Refusal | undefined {
  const { condition, format = {} } = rule.booleanRule ?? {};
  const extra = Object.keys(format).find((aspect) => !SUBSET.includes(aspect));
  if (extra) return refusal('readOnlyField', `booleanRule.format.${extra}`);
  const objection = checkCondition(condition, 'format', draft.book.properties.locale);
  if (objection) return objection;
  const values = (condition?.values ?? []).map(({ userEnteredValue = '' }) => userEnteredValue);
  const isElsewhere = values.some((value) => value.startsWith('=') && looksElsewhere(value, title));
  return isElsewhere ? refusal('ruleOtherSheet') : undefined;
}
