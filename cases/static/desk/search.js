"use strict";
// The one box: Ctrl K from anywhere, and what was found walked through with the arrows while the focus stays in it.
(() => {
  const box = document.getElementById("search");
  if (!box) return;

  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.isComposing) return;
    if (event.key.toLowerCase() !== "k" || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    box.focus();
    box.select();
  });

  const list = document.getElementById("found");
  if (!list) return;
  const options = () => [...list.querySelectorAll("[role=option]")];
  const chosen = () => list.querySelector("[aria-selected=true]");

  function choose(option) {
    chosen()?.removeAttribute("aria-selected");
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) box.setAttribute("aria-activedescendant", option.id);
    else box.removeAttribute("aria-activedescendant");
  }

  function show(shown) {
    list.hidden = !shown;
    box.setAttribute("aria-expanded", String(shown));
    if (!shown) choose(null);
  }

  function step(by) {
    const all = options();
    const next = all.indexOf(chosen()) + by;
    // Before the first and after the last is the box itself.
    choose(next === -2 ? all[all.length - 1] : all[next]);
  }

  box.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && list.childElementCount) {
      event.preventDefault();
      if (list.hidden) show(true);
      step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && !list.hidden && chosen()) {
      event.preventDefault();
      chosen().click();
    } else if (event.key === "Escape" && !list.hidden) {
      // The browser would empty the box.
      event.preventDefault();
      show(false);
    }
  });

  box.addEventListener("input", () => {
    choose(null);
    if (!box.value.trim()) show(false);
  });
  box.form.addEventListener("submit", () => show(false));
  box.form.addEventListener("focusout", (event) => {
    if (!box.form.contains(event.relatedTarget)) show(false);
  });
  document.body.addEventListener("htmx:afterSwap", (event) => {
    // An answer that comes after the person has gone on does not open over what they do now.
    if (event.detail.target === list) show(list.childElementCount > 0 && box.value.trim() !== "" && document.activeElement === box);
  });
})();
