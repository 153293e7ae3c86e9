// The settings as controls, each showing what is preferred and hearing what is chosen. One set stands beside the stage, one in it.
const LEVELS = [["full", "Full script"], ["phrases", "Key phrases"], ["words", "Cue words"]];
const COLOURS = [["dark", "Dark"], ["light", "Light"], ["contrast", "High contrast"]];
const SOURCES = [[true, "Camera and sound"], [false, "Sound alone"]];
let fieldsMade = 0;

function choiceField(legend, name, options) {
  const field = made("fieldset", "choice");
  const group = "stage-" + name + "-" + (fieldsMade += 1);
  field.append(made("legend", "", legend));
  const inputs = options.map(([value, label]) => {
    const input = made("input");
    input.type = "radio";
    input.name = group;
    input.onchange = () => prefer({ [name]: value });
    const row = made("label");
    row.append(input, made("span", "", label));
    field.append(row);
    return [input, value];
  });
  return { field, show() { for (const [input, value] of inputs) input.checked = prefs()[name] === value; } };
}

function tickField(label, name) {
  const field = made("label", "tick");
  const input = made("input");
  input.type = "checkbox";
  input.onchange = () => prefer({ [name]: input.checked });
  field.append(input, made("span", "", label));
  return { field, show() { input.checked = prefs()[name]; } };
}

function lettersField() {
  const field = made("label", "tick");
  const input = made("input");
  input.type = "checkbox";
  input.onchange = () => prefer({ letters: input.checked ? "dyslexic" : "plain" });
  field.append(input, made("span", "", "Letters for dyslexia"));
  return { field, show() { input.checked = prefs().letters === "dyslexic"; } };
}

function slideField(label, [low, high, step], read, write) {
  const field = made("div", "slide");
  const value = made("span", "value");
  value.setAttribute("aria-hidden", "true");
  const input = made("input");
  Object.assign(input, { type: "range", min: low, max: high, step });
  input.setAttribute("aria-label", label);
  input.oninput = () => write(Number(input.value));
  field.append(made("span", "", label), value, input);
  return { field, show() { input.value = read(); value.textContent = read(); } };
}

function deviceField(label, devices, chosen, choose) {
  const field = made("label", "device");
  const select = made("select");
  for (const [number, device] of devices.entries()) {
    const option = made("option", "", device.label || label + " " + (number + 1));
    option.value = device.deviceId;
    option.selected = device.deviceId === chosen;
    select.append(option);
  }
  select.onchange = () => choose(select.value);
  field.append(made("span", "", label), select);
  return field;
}

// `usual`: gives the script's own pace.
const paceField = (usual) => slideField("Words a minute", [SLOWEST, FASTEST, STRIDE], () => paceOf(usual()), (words) => setPace(words, usual()));

// How the text looks.
const lookFields = () => [
  slideField("Size of the text", [SMALLEST, LARGEST, GROWTH], sizeOf, setSize),
  choiceField("Colours", "colours", COLOURS),
  lettersField(),
  tickField("Mirrored, for glass before the lens", "mirror"),
];

// Put the fields into an element; they follow what is preferred until the function given back is called.
function showFields(into, fields) {
  const follow = () => fields.forEach((each) => each.show());
  into.replaceChildren(...fields.map((each) => each.field));
  follow();
  document.addEventListener(PREFS, follow);
  return () => document.removeEventListener(PREFS, follow);
}
