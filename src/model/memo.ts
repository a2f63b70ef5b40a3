/** `compute` of objects that never change, which remembers what it made of each for as long as that lives. */
export function memoOf<Subject extends object, Value extends object>(
  compute: (subject: Subject) => Value,
): (subject: Subject) => Value {
  const kept = new WeakMap<Subject, Value>();
  return (subject) => {
    const before = kept.get(subject);
    if (before) return before;
    const made = compute(subject);
    kept.set(subject, made);
    return made;
  };
}
