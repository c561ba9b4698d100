"use strict";
// Nothing typed is lost, nothing is sent twice, clocks stay right. Every word shown comes from the page.
(() => {
  const page = document.documentElement;
  const body = document.body;
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...(root.matches?.(selector) ? [root] : []), ...root.querySelectorAll(selector)];
  page.classList.add("js");

  // --- Drafts: kept on this device, by person, until the server says that it has the text --------------
  const WEEK = 7 * 24 * 3600 * 1000;
  const drawer = `draft:${body.dataset.user}:`;
  const store = {
    // A browser may refuse storage, or be full: the page works on without drafts.
    read(key) { try { return JSON.parse(localStorage.getItem(drawer + key)); } catch { return null; } },
    write(key, values) { try { localStorage.setItem(drawer + key, JSON.stringify({ at: Date.now(), values })); } catch { /* full */ } },
    drop(key) { try { localStorage.removeItem(drawer + key); } catch { /* refused */ } },
    keys() { try { return Object.keys(localStorage).filter((key) => key.startsWith(drawer)).map((key) => key.slice(drawer.length)); } catch { return []; } },
  };
  const controlsOf = (holder) =>
    (holder.matches("form") ? [...holder.elements] : [holder]).filter((control) => control.name && control.matches("input:not([type=hidden], [type=password], [type=file], [type=submit]), select, textarea"));
  const isTick = (control) => control.matches("[type=checkbox], [type=radio]");
  const idOf = (control) => (isTick(control) ? `${control.name}=${control.value}` : control.name);
  const valueOf = (control) => (isTick(control) ? control.checked : control.value);
  const untouchedOf = (control) => {
    if (isTick(control)) return control.defaultChecked;
    if (control.matches("select")) return ([...control.options].find((option) => option.defaultSelected) || control.options[0] || {}).value;
    return control.defaultValue;
  };
  const put = (control, value) => { if (isTick(control)) control.checked = value; else control.value = value; };
  const isTouched = (control) => valueOf(control) !== untouchedOf(control);

  function keep(holder) {
    const controls = controlsOf(holder);
    if (controls.some(isTouched)) store.write(holder.dataset.draft, Object.fromEntries(controls.map((control) => [idOf(control), valueOf(control)])));
    else store.drop(holder.dataset.draft);
  }

  function restore(holder) {
    const kept = store.read(holder.dataset.draft);
    const form = holder.closest("form");
    // A page that came back with errors holds newer words than the drawer.
    if (!kept || $("[aria-invalid=true]", form || holder) || controlsOf(holder).some(isTouched)) return;
    const changed = controlsOf(holder).filter((control) => idOf(control) in kept.values && kept.values[idOf(control)] !== valueOf(control));
    if (!changed.length) return;
    for (const control of changed) put(control, kept.values[idOf(control)]);
    const line = $("#draft-restored")?.content.firstElementChild.cloneNode(true);
    if (!line) return;
    (holder.matches("form") ? holder : holder.closest(".field") || holder).prepend(line);
    $("button", line).addEventListener("click", () => {
      for (const control of controlsOf(holder)) put(control, untouchedOf(control));
      store.drop(holder.dataset.draft);
      line.remove();
      controlsOf(holder)[0]?.focus();
    });
  }

  document.addEventListener("input", (event) => {
    const holder = event.target.closest("[data-draft]");
    if (holder) keep(holder);
  });

  // --- One submit at a time; the button stays enabled, so that the focus stays where it is --------------
  document.addEventListener("submit", (event) => {
    const form = event.target;
    const sends = form.getAttribute("method")?.toLowerCase() === "post" || form.hasAttribute("hx-post");
    if (!sends || "download" in form.dataset) return;
    if (form.getAttribute("aria-busy") === "true") {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    form.setAttribute("aria-busy", "true");
    setTimeout(() => form.removeAttribute("aria-busy"), 10000);
  }, true);
  addEventListener("pageshow", (event) => {
    if (event.persisted) $$("form[aria-busy]").forEach((form) => form.removeAttribute("aria-busy"));
  });

  // --- Clocks -------------------------------------------------------------------------------------------
  function span(minutes) {
    const [unit, n] = minutes < 60 ? ["min", minutes] : minutes < 48 * 60 ? ["h", Math.floor(minutes / 60)] : ["d", Math.floor(minutes / 1440)];
    return body.dataset[unit].replace("%(n)s", n).replace(" ", "\u00a0");
  }
  function tellTime() {
    for (const badge of $$("[data-clock]")) {
      const time = $("time", badge);
      const left = new Date(time.dateTime) - Date.now();
      const level = left < 0 ? "overdue" : left <= 24 * 3600 * 1000 ? "soon" : "neutral";
      const words = (left < 0 ? body.dataset.overdue : body.dataset.left).replace("%(span)s", span(Math.floor(Math.abs(left) / 60000)));
      if (time.textContent !== words) time.textContent = words;
      if (badge.classList.contains(`is-${level}`)) continue;
      for (const element of [badge, badge.parentElement]) {
        if (element.matches(".badge, .clock")) element.classList.replace([...element.classList].find((name) => /^is-(neutral|soon|overdue)$/.test(name)), `is-${level}`);
      }
      $("use", badge).setAttribute("href", `${body.dataset.icons}#${level}`);
    }
  }
  setInterval(tellTime, 60000);
  document.addEventListener("visibilitychange", () => document.hidden || tellTime());

  // --- Small things ---------------------------------------------------------------------------------------
  const say = (words) => { $("#live").textContent = words; };

  document.addEventListener("click", (event) => {
    const copier = event.target.closest("[data-copy]");
    if (copier) navigator.clipboard.writeText(copier.dataset.copy).then(() => say(copier.dataset.copied || ""));
    // What a hand opens is there to be filled in; a reader's Enter leaves the focus where it is.
    const opened = event.detail > 0 && event.target.closest("details:not(.menu) > summary")?.parentElement;
    if (opened && !opened.open) setTimeout(() => $("input:not([type=hidden], [type=file]), select, textarea", opened)?.focus());
    for (const menu of $$("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && $("details.menu[open]");
    if (!menu) return;
    menu.open = false;
    $("summary", menu).focus();
  });
  document.addEventListener("change", (event) => {
    const names = event.target.matches("[type=file]") && $("output", event.target.closest(".file") || body);
    if (names) names.textContent = [...event.target.files].map((file) => file.name).join(", ");
  });

  function arrive(root) {
    for (const done of $$("[data-draft-done]", root)) store.drop(done.dataset.draftDone);
    for (const holder of $$("[data-draft]", root)) restore(holder);
    for (const copier of $$("[data-copy]", root)) copier.hidden = !navigator.clipboard;
    $$(".problem", root)[0]?.focus();
    tellTime();
  }
  for (const key of store.keys()) if (!(Date.now() - store.read(key)?.at < WEEK)) store.drop(key);
  arrive(document);

  // --- htmx: failures are said, a whole page is never put into a part, polling disturbs nobody ---------------
  const trouble = (shown) => { $("#trouble").hidden = !shown; };
  const isBusy = (element) => element.contains(document.activeElement) && document.activeElement !== body || $$("textarea, input", element).some(isTouched);
  body.addEventListener("htmx:beforeRequest", (event) => {
    const element = event.detail.elt;
    if (!("poll" in element.dataset)) return;
    const changed = [element, ...(element.dataset.poll ? $$(element.dataset.poll) : [])];
    if (document.hidden || changed.some(isBusy)) event.preventDefault();
  });
  // Colleagues with the same page open learn that words are being written, not which.
  body.addEventListener("htmx:configRequest", (event) => {
    const writes = "here" in event.detail.elt.dataset && $$("[data-draft]").some((holder) => controlsOf(holder).some(isTouched));
    if (writes) event.detail.parameters.writing = 1;
  });
  body.addEventListener("htmx:beforeSwap", (event) => {
    const { xhr } = event.detail;
    if (xhr.status < 400 || !/^\s*<!doctype/i.test(xhr.responseText)) return;
    event.detail.shouldSwap = false;
    trouble(true);
  });
  body.addEventListener("htmx:afterRequest", (event) => {
    event.detail.elt.closest("form")?.removeAttribute("aria-busy");
    if (event.detail.successful) trouble(false);
  });
  for (const name of ["htmx:sendError", "htmx:timeout"]) body.addEventListener(name, () => trouble(true));
  body.addEventListener("htmx:load", (event) => { if (event.detail.elt !== body) arrive(event.detail.elt); });
  body.addEventListener("desk:focus", (event) => $(event.detail.value)?.focus());
  body.addEventListener("desk:say", (event) => say(event.detail.value));
})();
