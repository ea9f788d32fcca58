// Timelines of recovery: inputs with their times, the clock let run in between, and what the account did when.

import { History, nanoseconds } from './history.mjs';

const SHOWN = ['do', 'left_out', 'deferred', 'run_ended'];
const BODIES = ['message', 'task', 'audience', 'record', 'call', 'offer'];

export function timeline(given, { steps = [], until, show = SHOWN }) {
  const history = new History(given);
  const rows = [];
  let errors;
  const runUntil = (due) => {
    for (let next = history.account.nextWakeup(); next !== null && due(nanoseconds(next)); next = history.account.nextWakeup()) {
      rows.push(...rowsOf(history.tickAt(next)));
    }
  };
  for (const { asleep, ...step } of steps) {
    if (step.now !== undefined && asleep === undefined) {
      const now = nanoseconds(step.now);
      runUntil((due) => due < now);
    }
    const outcome = history.step(step);
    errors = outcome.errors;
    rows.push(...rowsOf(outcome));
    if (outcome.view !== undefined) rows.push({ view: outcome.view });
  }
  if (until !== undefined) {
    const end = nanoseconds(until);
    runUntil((due) => due <= end);
  }
  history.check();
  const shown = rows.filter((row) => show.some((word) => word in row));
  return { rows: shown, state: history.state(), ...(errors && { errors }) };
}

/** What an outcome did, a row for each thing. */
function rowsOf({ events = [], needs = [], errors }) {
  return [
    ...events.map(rowOf).filter((row) => row !== undefined),
    ...needs.map(({ fact, skus, deadline }) => ({ needs: fact, skus, deadline })),
    ...(errors ? [{ error: errors[0].code }] : []),
  ];
}

function rowOf(event) {
  const row = fieldsOf(event);
  return row && { ...said(row), at: event.at };
}

function fieldsOf(event) {
  switch (event.event) {
    case 'journey.opened':
      return { opened: thing(event), stage: event.start?.stage };
    case 'journey.active':
      return { active: thing(event), stage: event.stage };
    case 'journey.resumed':
      return { resumed: thing(event), generation: event.generation };
    case 'journey.abandoned': {
      const { stage, reasons, generation, value, segments } = event;
      return { abandoned: thing(event), stage, reason: reasons?.[0]?.code, generation, value, segments };
    }
    case 'journey.ended':
      return { ended: thing(event), end: event.end };
    case 'run.entered':
      return { entered: event.start?.play, run: event.run, generation: event.start?.generation };
    case 'run.ended':
      return { run_ended: event.run, end: event.end };
    case 'run.taken': {
      const { step, outcome, held } = event.taken ?? {};
      return outcome === 'done' ? undefined : { left_out: step, outcome, gate: held?.gate, reason: held?.reason };
    }
    case 'run.waiting': {
      const { step, at, held } = event.wait ?? {};
      return held && { deferred: step, until: at, gate: held.gate, reason: held.reason };
    }
    case 'account.effect_issued':
      return effectOf(event.effect);
    case 'outreach.assigned': {
      const { experiment, arm, probability, eligible } = event.assignment ?? {};
      return { assigned: experiment, arm, probability, eligible };
    }
    case 'outreach.exposed':
      return { exposed: event.experiment, arm: event.arm };
    default:
      return undefined;
  }
}

/** An effect: its word, the step, to whom and how. */
function effectOf(effect) {
  const kind = effect.do;
  const body = BODIES.map((name) => kind[name]).find((found) => found !== undefined && found !== null) ?? kind;
  const skus = (body.context?.lines ?? []).map((line) => line.sku);
  return {
    do: kind.effect,
    key: effect.key,
    not_after: effect.not_after,
    step: body.origin?.step,
    play: body.origin?.play,
    channel: body.sent?.channel,
    contact: body.sent?.contact,
    template: body.template,
    to: body.to,
    topic: body.topic,
    priority: body.priority,
    expected: body.expected,
    due: body.due,
    arms: body.arms,
    context: body.context,
    ...(skus.length > 0 && { skus }),
  };
}

const said = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));

/** A thing as `cart:c-1`. */
function thing({ journey }) {
  const [[kind, id]] = Object.entries(journey);
  return `${kind}:${id}`;
}
