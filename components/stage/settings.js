// The settings beside the stage.
export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".settings");
  const first = made("div", "group");
  const record = made("div", "group");
  const more = made("details", "more");
  const look = made("div", "group");
  more.append(made("summary", "", "How the text looks and moves"), look);
  const levels = LEVELS.filter(([level]) => data.levels.includes(level));
  const ends = [
    showFields(first, [...(levels.length > 1 ? [choiceField("Show me", "level", levels)] : []), paceField(() => data.pace)]),
    showFields(record, [choiceField("Record", "camera", SOURCES), tickField("Stop at " + data.limit, "stops")]),
    showFields(look, [tickField("The text moves by itself", "moves"), ...lookFields()]),
  ];
  more.open = root.querySelector(".more")?.open ?? false;
  root.replaceChildren(first, record, more);
  return () => ends.forEach((end) => end());
}
