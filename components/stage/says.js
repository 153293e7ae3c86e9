// What the stage says, in the student's words.
const SAYS = {
  ready: "Press Start. It counts from three.",
  readyByHand: "Press Start. Go on to each next sentence yourself.",
  held: "Paused",
  standing: "The text stands still. The recording goes on.",
  over: "That was all. Stop when you have said it.",
  reading: "Line to read at",
};

// How much of the time is left: four lights, each with a sign and words of its own.
const LIGHTS = [
  { from: 1, name: "over", icon: "alarm", text: (left) => "Time is up: " + Math.max(0, -left) + " s over", told: "Time is up." },
  { from: 0.875, name: "end", icon: "hourglass_bottom", text: (left) => "Come to the end: " + left + " s", told: "Come to the end." },
  { from: 0.75, name: "soon", icon: "hourglass_top", text: (left) => left + " s left", told: "A quarter of the time is left." },
  { from: 0, name: "calm", icon: "check_circle", text: () => "On time", told: "" },
];
