// Camera, microphone and the browser's recorder.
const SLICE = 500; // ms of recording in a piece: with the way to the server, a closed tab loses less than two seconds
const PICTURE_BITS = 2_500_000, SOUND_BITS = 128_000; // a second; half an hour of it has some 600 MB
const PICTURE = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30, max: 30 } };
// What can be written down to any moment comes first.
const VIDEO_KINDS = ["video/webm;codecs=vp8,opus", "video/webm", "video/mp4;codecs=avc1.42E01E,mp4a.40.2", "video/mp4"];
const SOUND_KINDS = ["audio/webm;codecs=opus", "audio/webm", "audio/mp4", "audio/ogg;codecs=opus"];

// Why nothing can be recorded in this browser at this address, as the name of a sentence; null where it can.
function hindrance(camera) {
  if (!navigator.mediaDevices?.getUserMedia) return isSecureContext ? "noRecorder" : "insecure";
  return kindFor(camera) ? null : "noRecorder";
}

function kindFor(camera) {
  if (!window.MediaRecorder) return null;
  return (camera ? VIDEO_KINDS : SOUND_KINDS).find((kind) => MediaRecorder.isTypeSupported(kind)) ?? null;
}

// The stream of the devices that were chosen. Raises what the browser raises; `refusal` names it.
function openDevices({ camera, cameraId, microphoneId }) {
  return navigator.mediaDevices.getUserMedia({
    audio: microphoneId ? { deviceId: { exact: microphoneId } } : true,
    video: camera ? { ...PICTURE, ...(cameraId ? { deviceId: { exact: cameraId } } : { facingMode: "user" }) } : false,
  });
}

// The name of the sentence for what hindered the devices from being opened.
async function refusal(error, camera) {
  if (error.name === "NotAllowedError" || error.name === "SecurityError") return camera ? "denied" : "deniedSound";
  if (error.name === "NotReadableError" || error.name === "AbortError") return "busy";
  const there = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  if (!there.some((device) => device.kind === "audioinput")) return "noMicrophone";
  return camera && !there.some((device) => device.kind === "videoinput") ? "noCamera" : "otherDevice";
}

async function devicesOf(kind) {
  const there = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  return there.filter((device) => device.kind === kind && device.deviceId);
}

// Records a stream; `piece` gets each piece, `lost` is told when a device is gone.
function createTape(stream, camera, { piece, lost }) {
  const tape = new MediaRecorder(stream, {
    mimeType: kindFor(camera),
    videoBitsPerSecond: PICTURE_BITS,
    audioBitsPerSecond: SOUND_BITS,
  });
  const over = new Promise((done) => { tape.onstop = done; });
  let started = false;
  tape.ondataavailable = (event) => piece(event.data);
  tape.onerror = () => lost("broken");
  for (const track of stream.getTracks()) {
    track.addEventListener("ended", () => started && lost(track.kind === "audio" ? "unpluggedSound" : "unpluggedCamera"));
  }
  return {
    start() { started = true; tape.start(SLICE); },
    pause() { if (tape.state === "recording") tape.pause(); },
    resume() { if (tape.state === "paused") tape.resume(); },
    // All pieces have been given when this is done.
    async stop() {
      const went = started;
      started = false;
      if (tape.state !== "inactive") tape.stop();
      if (went) await over;
    },
  };
}

function release(stream) {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
