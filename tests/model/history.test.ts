import { array, assert, constant, integer, oneof, property, record } from "fast-check";
import { expect, test } from "vitest";
import {
  type Action,
  begin,
  canRedo,
  canUndo,
  type History,
  reduce,
} from "../../src/model/history.ts";

interface Causes {
  readonly heat: number;
  readonly word: number;
}

const initial: Causes = { heat: 1, word: 0 };
const change = record({ heat: integer({ min: 0, max: 3 }) });
const set = change.map((by) => ({ type: "set", change: by }) as const);
const commit = change.map((by) => ({ type: "commit", change: by }) as const);
const action = oneof(
  set,
  commit,
  constant({ type: "undo" } as const),
  constant({ type: "redo" } as const),
  constant({ type: "reset" } as const),
);
/** What a hand does: any number of moves, and then letting go. */
const gesture = array(set).map((moves) => [...moves, { type: "commit", change: {} } as const]);

const after = (actions: readonly Action<Causes>[], from = begin(initial)): History<Causes> =>
  actions.reduce((history, next) => reduce(history, next, initial), from);
const undo = { type: "undo" } as const;
const redo = { type: "redo" } as const;

test("a figure begins with nothing to undo", () => {
  expect(begin(initial).present).toBe(initial);
  expect(canUndo(begin(initial))).toBe(false);
});

test("set and commit change what they name and keep the rest", () => {
  const heated = after([{ type: "set", change: { heat: 2 } }]);
  expect(heated.present).toEqual({ heat: 2, word: 0 });
  const chosen = after([{ type: "commit", change: { word: 5 } }], heated);
  expect(chosen.present).toEqual({ heat: 2, word: 5 });
});

test("undo takes back a whole gesture as one step", () => {
  assert(
    property(array(gesture), gesture, (earlier, last) => {
      const before = after(earlier.flat());
      const done = after(last, before);
      const moved = JSON.stringify(done.present) !== JSON.stringify(before.present);
      expect(after([undo], done).present).toEqual(
        moved ? before.present : after([undo], before).present,
      );
    }),
  );
});

test("redo brings back what undo took away, step by step", () => {
  assert(
    property(array(gesture), (gestures) => {
      const done = after(gestures.flat());
      const steps = done.past.slice(1);
      const undone = after(
        steps.map(() => undo),
        done,
      );
      expect(canUndo(undone)).toBe(false);
      const redone = after(
        steps.map(() => redo),
        undone,
      );
      expect(redone).toEqual({ ...done, future: [] });
      expect(canRedo(redone)).toBe(false);
    }),
  );
});

test("a new step forgets what could be redone, and a step that changes nothing does not", () => {
  const done = after([{ type: "commit", change: { heat: 2 } }, undo]);
  expect(canRedo(done)).toBe(true);
  expect(canRedo(after([{ type: "commit", change: {} }], done))).toBe(true);
  expect(canRedo(after([{ type: "commit", change: { word: 3 } }], done))).toBe(false);
  expect(after([redo], begin(initial))).toEqual(begin(initial));
});

test("a gesture that ends where it began is no step", () => {
  const there: Action<Causes>[] = [
    { type: "set", change: { heat: 3 } },
    { type: "set", change: { heat: 1 } },
    { type: "commit", change: {} },
  ];
  expect(canUndo(after(there))).toBe(false);
});

test("undoing often enough leads back to the beginning, and not further", () => {
  assert(
    property(array(action, { maxLength: 60 }), (actions) => {
      const undone = after([...actions, ...actions.map(() => undo), undo]);
      expect(undone.present).toEqual(initial);
      expect(canUndo(undone)).toBe(false);
    }),
  );
});

test("reset leads to the beginning from anywhere, and can itself be undone", () => {
  assert(
    property(array(gesture), (gestures) => {
      const done = after(gestures.flat());
      const reset = after([{ type: "reset" }], done);
      expect(reset.present).toEqual(initial);
      const moved = JSON.stringify(done.present) !== JSON.stringify(initial);
      const before = moved ? done.present : after([undo], done).present;
      expect(after([undo], reset).present).toEqual(before);
    }),
  );
});

test("a hundred steps are remembered, and no more", () => {
  const steps = Array.from({ length: 500 }, (_, heat) => ({
    type: "commit" as const,
    change: { heat: heat + 2 },
  }));
  const done = after(steps);
  expect(done.past).toHaveLength(100);
  expect(done.present.heat).toBe(501);
});

test("nothing that happens changes a history that someone still holds", () => {
  const held = after([{ type: "commit", change: { heat: 2 } }]);
  const copy = structuredClone(held);
  after([{ type: "commit", change: { heat: 3 } }, undo, { type: "reset" }], held);
  expect(held).toEqual(copy);
});
