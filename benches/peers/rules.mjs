// W50 as decisions of rules engines.

import { ZenEngine } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';
import { cart, rungs } from './w50.mjs';

/** Each rung of each group: its group, its quantities and its cents. */
const ladders = [0, 1, 2, 3, 4].flatMap((group) => {
  const own = rungs(group);
  return own.map(([from, cents], index) => ({ group, from, below: own[index + 1]?.[0], cents }));
});

/** zen: a table that finds the price and expressions behind it, both in loop mode over the lines; then the totals. Its numbers are decimals inside. */
export const graph = {
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
    {
      id: 'price',
      name: 'price',
      type: 'decisionTableNode',
      position: { x: 0, y: 0 },
      content: {
        hitPolicy: 'first',
        inputs: [
          { id: 'g', name: 'group', field: 'group' },
          { id: 'q', name: 'quantity', field: 'qty' },
        ],
        outputs: [{ id: 'u', name: 'unit', field: 'unit' }],
        rules: ladders.map(({ group, from, below, cents }, index) => ({ _id: `r${index}`, g: `${group}`, q: below ? `[${from}..${below})` : `>= ${from}`, u: `${cents}` })),
        executionMode: 'loop',
        inputField: 'lines',
        outputPath: 'lines',
        passThrough: true,
      },
    },
    {
      id: 'amounts',
      name: 'amounts',
      type: 'expressionNode',
      position: { x: 0, y: 0 },
      content: {
        expressions: [
          { id: 'e1', key: 'amount', value: 'unit * qty' },
          { id: 'e2', key: 'discount', value: '(group == 2 or group == 3) and qty >= 25 ? floor(($.amount * 10 + 50) / 100) : 0' },
          { id: 'e3', key: 'tax', value: 'floor((($.amount - $.discount) * 825 + 5000) / 10000)' },
        ],
        executionMode: 'loop',
        inputField: 'lines',
        outputPath: 'lines',
        passThrough: true,
      },
    },
    {
      id: 'totals',
      name: 'totals',
      type: 'expressionNode',
      position: { x: 0, y: 0 },
      content: {
        expressions: [
          { id: 't1', key: 'subtotal', value: 'sum(map(lines, #.amount))' },
          { id: 't2', key: 'discount', value: 'sum(map(lines, #.discount))' },
          { id: 't3', key: 'tax', value: 'sum(map(lines, #.tax))' },
          { id: 't4', key: 'total', value: '$.subtotal - $.discount + $.tax' },
        ],
        executionMode: 'single',
        passThrough: true,
      },
    },
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 } },
  ],
  edges: ['in', 'price', 'amounts', 'totals', 'out'].flatMap((id, index, all) => (index === 0 ? [] : [{ id: `x${index}`, type: 'edge', sourceId: all[index - 1], targetId: id }])),
};

export const zenInput = { lines: cart.lines.map(({ group, qty }) => ({ group, qty })) };

export function zen() {
  const decision = new ZenEngine().createDecision(graph);
  return async () => (await decision.evaluate(zenInput)).result;
}
export const centsOfZen = ({ subtotal, discount, tax, total, lines }) => ({ subtotal, discount, tax, total, rows: lines.map((line) => [line.unit, line.amount, line.discount, line.tax]) });

/** json-rules-engine: a rule for each rung. It answers the unit price alone; arithmetic is nothing that it does. */
export function jsonRulesEngine() {
  const engine = new Engine();
  for (const { group, from, below, cents } of ladders) {
    const all = [
      { fact: 'group', operator: 'equal', value: group },
      { fact: 'qty', operator: 'greaterThanInclusive', value: from },
    ];
    if (below) all.push({ fact: 'qty', operator: 'lessThan', value: below });
    engine.addRule({ conditions: { all }, event: { type: 'price', params: { cents } } });
  }
  return async () => {
    const units = [];
    for (const { group, qty } of cart.lines) units.push((await engine.run({ group, qty })).events[0].params.cents);
    return units;
  };
}
