// What the stage says, in the student's words.
const SAYS = {
  ready: "Press Start. It counts from three.",
  readyByHand: "Press Start, then go on from sentence to sentence yourself.",
  held: "Paused",
  standing: "The text stands still. The recording goes on.",
  over: "That was all. Stop when you have said it.",
  asking: "Your browser asks whether it may use the microphone. Allow it.",
  askingCamera: "Your browser asks whether it may use the camera and the microphone. Allow both.",
  speak: "Say a few words, to see that you are heard.",
  heard: "Your microphone hears you.",
  silent: "Nothing is heard. Say a few words. If this stays, choose another microphone or plug yours in again.",
  silentNow: "Nothing is heard from your microphone.",
  unreachable: "Scriptwright cannot be reached. See whether it still runs, then try again.",
  waits: "Scriptwright cannot be reached. Go on: what you say is kept here until it answers.",
  keeping: "Keeping your take …",
  keepingLater: "Scriptwright cannot be reached. Leave this page open: your take is kept as soon as it answers.",
};

// What keeps a recording from beginning: what is wrong, and the way on. Uploading stands beside the stage all the while.
const HINDERED = {
  insecure: "A browser gives camera and microphone only to a page on this computer or behind https. Practise here, record with your phone, and add that file beside.",
  noRecorder: "This browser cannot record. Use a newer Chrome, Edge, Firefox or Safari, or record with your phone and add that file beside.",
  denied: "The camera and the microphone are blocked for this page. Press the sign before its address, allow both, then try again. Or add a recording from elsewhere, beside.",
  deniedSound: "The microphone is blocked for this page. Press the sign before its address, allow it, then try again. Or add a recording from elsewhere, beside.",
  busy: "Another program is using the camera or the microphone. Close it, then try again. Or add a recording from elsewhere, beside.",
  noCamera: "No camera was found. Record the sound alone, or plug one in and try again.",
  noMicrophone: "No microphone was found. Plug one in and try again, or record with your phone and add that file beside.",
  otherDevice: "The chosen camera or microphone is no longer there. Try again.",
};
const WITHOUT_CAMERA = new Set(["noCamera", "denied", "busy"]); // where sound alone may still go

// How much of the time is left: four lights, each with a sign and words of its own.
const LIGHTS = [
  { from: 1, name: "over", icon: "alarm", text: (left) => "Time is up: " + Math.max(0, -left) + " s over", told: "Time is up." },
  { from: 0.875, name: "end", icon: "hourglass_bottom", text: (left) => "Come to the end: " + left + " s", told: "Come to the end." },
  { from: 0.75, name: "soon", icon: "hourglass_top", text: (left) => left + " s left", told: "A quarter of the time is left." },
  { from: 0, name: "calm", icon: "check_circle", text: () => "On time", told: "" },
];
