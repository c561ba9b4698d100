"use strict";
// Single keys are an addition, never the only way: each presses something that is on the page.
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const shown = (element) => element && element.getClientRects().length > 0;
  let waitingForPlace = 0;

  const typing = (element) =>
    element.isContentEditable ||
    (element.matches("input, select, textarea") && !element.matches("[type=checkbox], [type=radio], [type=submit], [type=button]"));

  // A Chinese input method reports "Process" instead of the letter.
  const letterOf = (event) => (event.key === "Process" ? event.code.replace(/^Key/, "").toLowerCase() : event.key);

  // Digits need Shift on a French keyboard, so they are told by their place.
  const digitOf = (event) => (/^(?:Digit|Numpad)([1-9])$/.exec(event.code) || [])[1];

  function press(element) {
    if (!element) return false;
    if (element.matches("[type=radio]")) {
      element.click();
      const text = element.form && $("textarea", element.form);
      if (text) {
        text.focus();
        text.scrollIntoView({ block: "nearest" });
      }
    } else if (typing(element)) {
      element.focus();
      element.select?.();
    } else {
      element.click();
      // What opens is there to be filled in: the hands go on typing in it.
      const opened = element.matches("summary") && element.parentElement;
      if (opened && opened.open) $("input:not([type=hidden]), select, textarea", opened)?.focus();
    }
    return true;
  }

  const named = (key) => $$("[data-key]").find((element) => element.dataset.key === key && (shown(element) || key === "?"));

  const rows = () => $$("[data-list] tbody tr, ul[data-list] > li, ol[data-list] > li").filter((row) => $("a", row));

  function walk(by) {
    const all = rows();
    if (!all.length) return false;
    const here = all.findIndex((row) => row.contains(document.activeElement));
    const next = all[Math.max(0, Math.min(all.length - 1, here < 0 ? 0 : here + by))];
    $("a", next).focus();
    next.scrollIntoView({ block: "nearest" });
    return true;
  }

  function tick() {
    const row = rows().find((one) => one.contains(document.activeElement));
    return press(row && $("[type=checkbox]", row));
  }

  function act(event, key) {
    if (Date.now() < waitingForPlace) {
      waitingForPlace = 0;
      return press($(`[data-go="${CSS.escape(key)}"]`));
    }
    const digit = digitOf(event);
    if (digit && (!event.shiftKey || key === digit)) return press($$("[data-step]")[digit - 1]);
    if (key === "g") {
      waitingForPlace = Date.now() + 1500;
      return true;
    }
    if (key === "j" || key === "ArrowDown") return walk(1) || (key === "j" && press(named("j")));
    if (key === "k" || key === "ArrowUp") return walk(-1) || (key === "k" && press(named("k")));
    if (key === "x") return tick();
    return key.length === 1 && press(named(key));
  }

  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.defaultPrevented || event.altKey) return;
    const target = event.target;
    if (event.ctrlKey || event.metaKey) {
      if (event.key === "Enter" && target.form) {
        event.preventDefault();
        target.form.requestSubmit($("button.primary:not([type=button])", target.form));
      }
      return;
    }
    if (document.documentElement.dataset.keys === "off" || event.repeat && !/^(?:[jk]|Arrow)/.test(event.key)) return;
    if (typing(target) || $("dialog[open], details.menu[open]")) return;
    if (target.matches("[type=radio]") && event.key.startsWith("Arrow")) return;
    if (act(event, letterOf(event))) event.preventDefault();
  });

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener) document.getElementById(opener.dataset.opens)?.showModal();
  });
})();
