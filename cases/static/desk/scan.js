"use strict";
// Counting with a wedge scanner: the field always listens, every reading is kept on this device until the server has
// it, and each carries an id so that a repeat counts once. Every word shown comes from the page.
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const page = $("[data-kept]");
  const words = (name, n) => (page.dataset[name] || "").replace("%(n)s", n);

  // --- The queue: kept on this device, sent in order, forgotten when the server has it ---------------------
  const drawer = page && `scans:${document.body.dataset.user}:${page.dataset.kept}`;
  const count = page?.dataset.count;
  let memory = [];
  const queue = {
    all() { try { return JSON.parse(localStorage.getItem(drawer)) || []; } catch { return memory; } },
    keep(entries) { memory = entries; try { entries.length ? localStorage.setItem(drawer, JSON.stringify(entries)) : localStorage.removeItem(drawer); } catch { /* kept in memory */ } },
    mine() { return this.all().filter((entry) => entry.count === count && !entry.late); },
    others() { return this.all().filter((entry) => entry.count !== count || entry.late); },
    add(entry) { this.keep([...this.all(), entry]); },
    forget(id) { this.keep(this.all().filter((entry) => entry.id !== id)); },
    mark(id) { this.keep(this.all().map((entry) => (entry.id === id ? { ...entry, late: true } : entry))); },
  };
  let offline = false;
  function tell() {
    const box = $("#kept");
    const [mine, others] = [queue.mine().length, queue.others().length];
    box.hidden = !(others || (offline && mine));
    $("[data-words]", box).textContent = offline && mine ? (mine === 1 ? page.dataset.offlineOne : words("offlineMany", mine)) : words("left", others);
    for (const button of $$("button", box)) button.hidden = !others;
  }
  if (page) tell();

  const field = $("[data-scan-field]");
  if (!field) return;
  const setting = {
    get(name) { try { return localStorage.getItem(`scan:${name}`); } catch { return null; } },
    set(name, value) { try { localStorage.setItem(`scan:${name}`, value); } catch { /* refused */ } },
  };

  // --- The field listens, wherever the focus was ----------------------------------------------------------
  const isText = (element) => element.matches?.("input:not([type=radio], [type=checkbox], [type=hidden]), textarea, select");
  const listen = () => field.focus({ preventScroll: true });
  // A tap on a button leaves the focus in the field, so that no scanner's Enter can press the button.
  document.addEventListener("pointerdown", (event) => {
    if (event.target.closest(".counting button") && document.activeElement === field) event.preventDefault();
  });
  document.addEventListener("change", (event) => { if (event.target.matches(".condition input")) listen(); });
  addEventListener("pageshow", () => { if (!isText(document.activeElement)) listen(); });
  addEventListener("focus", () => { if (!isText(document.activeElement)) listen(); });

  // A scan that arrives while another field has the focus: keys in quick succession that end with Enter.
  // An input method holds a scan back and swallows its Enter: what it lets go of then is the scan.
  let composedEnter = false;
  let burst = null;
  const FAST = 80;
  window.addEventListener("keydown", (event) => {
    const target = event.target;
    if (event.ctrlKey || event.metaKey || (event.altKey && target !== field)) return;
    if (target === field) {
      composedEnter = event.isComposing && event.code === "Enter";
      return;
    }
    const printable = event.key.length === 1 && event.key !== " ";
    if (!isText(target)) {
      if (!printable || $("dialog[open], details.menu[open]")) return;
      event.stopPropagation();
      return listen();
    }
    if (!page || !target.closest(".counting") && target.id !== "id_note") return;
    if (event.key === "Enter" && burst && burst.target === target && event.timeStamp - burst.last < FAST && burst.code.length > 5) {
      event.preventDefault();
      event.stopPropagation();
      target.value = burst.before;
      take(readingOf($("#scan"), { code: burst.code }));
      burst = null;
    } else if (printable) {
      if (!burst || burst.target !== target || event.timeStamp - burst.last > FAST) burst = { target, before: target.value, code: "" };
      burst.code += event.key;
      burst.last = event.timeStamp;
    } else if (event.key !== "Shift") burst = null;
  }, true);

  field.addEventListener("compositionend", () => {
    if (composedEnter) setTimeout(() => field.form.requestSubmit());
    composedEnter = false;
  });

  const keyboard = $("[data-keyboard]");
  const typed = (on) => { field.inputMode = on ? "text" : "none"; keyboard?.setAttribute("aria-pressed", on); };
  keyboard?.addEventListener("click", () => { typed(field.inputMode === "none"); field.blur(); listen(); });

  // --- Sounds: people look at the goods -------------------------------------------------------------------
  let audio;
  const TONES = { known: [[880, 0, 0.08]], damaged: [[660, 0, 0.08], [990, 0.1, 0.08]], said: [[520, 0, 0.06]], kept: [[440, 0, 0.05]] };
  const TROUBLE = [[220, 0, 0.14], [180, 0.2, 0.2]];
  const mute = $("[data-mute]");
  const isMute = () => setting.get("mute") === "on";
  const shake = { known: 30, damaged: [30, 40, 30], unknown: [120, 60, 120], refused: [120, 60, 120], late: [120, 60, 120] };
  function sound(name) {
    // Browsers neither sound nor shake before the person touched the page.
    if (navigator.userActivation?.hasBeenActive === false) return;
    if (shake[name]) navigator.vibrate?.(shake[name]);
    if (isMute() || name === "nothing") return;
    try {
      audio ||= new AudioContext();
      for (const [pitch, after, length] of TONES[name] || TROUBLE) {
        const tone = audio.createOscillator();
        const volume = audio.createGain();
        tone.frequency.value = pitch;
        tone.type = "square";
        volume.gain.value = 0.08;
        tone.connect(volume).connect(audio.destination);
        tone.start(audio.currentTime + after);
        tone.stop(audio.currentTime + after + length);
      }
    } catch { /* a device without sound counts all the same */ }
  }
  // Some devices play nothing before the first tap.
  document.addEventListener("pointerdown", () => { try { (audio ||= new AudioContext()).resume(); } catch { /* no sound */ } }, { once: true });
  const showMute = () => mute?.setAttribute("aria-pressed", isMute());
  mute?.addEventListener("click", () => { setting.set("mute", isMute() ? "off" : "on"); showMute(); });
  showMute();
  if (!page) return listen();

  // --- Readings --------------------------------------------------------------------------------------------
  // crypto.randomUUID does not exist on plain-http addresses of a local network.
  function newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    return [...bytes].map((byte, n) => ([4, 6, 8, 10].includes(n) ? "-" : "") + byte.toString(16).padStart(2, "0")).join("");
  }

  function readingOf(form, more = {}) {
    const fields = Object.fromEntries([...new FormData(form)].filter(([name]) => name !== "csrfmiddlewaretoken"));
    const id = newId();
    const condition = "withCondition" in form.dataset || "pretend" in form.dataset ? { condition: $(".condition :checked").value } : {};
    return { id, count, url: form.action, fields: { ...fields, ...condition, ...more, scan_id: id } };
  }

  function take(reading) {
    queue.add(reading);
    tell();
    send();
  }

  let sending = false;
  let cut = false;
  async function send() {
    if (sending) return;
    sending = true;
    for (let entry = queue.mine()[0]; entry; entry = queue.mine()[0]) {
      if (!(await sendOne(entry))) break;
    }
    sending = false;
    tell();
  }

  async function sendOne(entry) {
    try {
      if (cut) throw new Error("offline");
      const body = new URLSearchParams({ ...entry.fields, csrfmiddlewaretoken: $("#scan [name=csrfmiddlewaretoken]").value });
      const answer = await fetch(entry.url, { method: "POST", body, headers: { Scan: "1" }, signal: AbortSignal.timeout?.(10000) });
      const result = answer.headers.get("Scan");
      // Without that header it was not the counting page that answered: a sign-in page, a proxy, an error.
      if (!result) throw new Error(answer.status);
      if (result === "late") queue.mark(entry.id);
      else queue.forget(entry.id);
      offline = false;
      sound(result);
      if (result === "late") { location.reload(); return false; }
      show(await answer.text());
      return true;
    } catch {
      if (!offline) sound("kept");
      offline = true;
      return false;
    }
  }
  setInterval(() => { if (offline) send(); }, 5000);
  addEventListener("online", send);

  $("[data-take]").addEventListener("click", () => {
    const url = $("#scan").action;
    queue.keep(queue.all().map((entry) => ({ ...entry, count, url, late: false })));
    send();
    listen();
  });
  $("[data-discard]").addEventListener("click", () => { queue.keep(queue.mine()); tell(); listen(); });

  // --- The board: replaced as a whole, without losing what is open or typed --------------------------------
  function show(html) {
    const board = $("#board");
    const open = $$("details[open]", board).map((element) => element.id);
    const kept = $$("input:not([type=hidden])", board).filter((input) => input.id && input.value).map(({ id, value }) => [id, value]);
    const focused = board.contains(document.activeElement) && document.activeElement.id;
    // Parsed apart: nothing in it can run.
    board.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
    for (const id of open) document.getElementById(id)?.setAttribute("open", "");
    for (const [id, value] of kept) { const input = document.getElementById(id); if (input) input.value = value; }
    if (focused) (document.getElementById(focused) || field).focus({ preventScroll: true });
  }
  // What a colleague scans on the same return.
  setInterval(async () => {
    if (document.hidden || sending || queue.mine().length || $("#board").contains(document.activeElement)) return;
    try {
      const answer = await fetch(page.dataset.board, { headers: { Scan: "1" } });
      if (!answer.ok || answer.redirected || sending) return;
      const html = await answer.text();
      if (/^\s*<!doctype/i.test(html)) location.reload();
      else show(html);
    } catch { /* the next reading will say that there is no connection */ }
  }, 5000);

  // Before desk.js sees it: a scan never waits for the one before.
  window.addEventListener("submit", (event) => {
    const form = event.target;
    if (!("queue" in form.dataset)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const by = event.submitter;
    const reading = readingOf(form, by?.name ? { [by.name]: by.value } : {});
    if (form.id === "scan" && !field.value.trim()) return;
    for (const input of $$("input:not([type=hidden], [type=radio])", form)) input.value = "";
    take(reading);
    listen();
  }, true);

  document.addEventListener("click", (event) => {
    const after = event.target.closest("[data-after-queue]");
    if (!after || !queue.mine().length) return;
    event.preventDefault();
    const box = $("#kept");
    box.hidden = false;
    $("[data-words]", box).textContent = words("wait", queue.mine().length);
    for (const button of $$("button", box)) button.hidden = true;
    send();
  });
  $("[data-offline]")?.addEventListener("click", (event) => {
    cut = !cut;
    event.currentTarget.setAttribute("aria-pressed", cut);
    if (!cut) send();
    listen();
  });

  listen();
  tell();
  send();
})();
