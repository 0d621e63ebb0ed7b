"use strict";
// Sharpens pages that work without it: no form is sent twice, no typed text is lost by leaving the page.
(() => {
  const changed = new Set();

  const guarded = (form) => form && form.method === "post" && !("unguarded" in form.dataset);

  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (guarded(form) && event.target.matches("textarea, input[type=text]")) changed.add(form);
  });

  window.addEventListener("beforeunload", (event) => {
    const unsaved = [...changed].some((form) => form.isConnected);
    if (unsaved) event.preventDefault();
  });

  // A draft is kept on the server: leaving loses nothing.
  document.addEventListener("lotse:kept", (event) => changed.delete(event.target));

  const release = (form) => {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (event.defaultPrevented) return; // htmx has taken it: its own events follow below
    changed.delete(form);
    if (form.method !== "post") return;
    form.dataset.sent = "true";
    // Marked, not disabled: a disabled button would not send its name and value.
    event.submitter?.setAttribute("aria-busy", "true");
    // A download leaves the page where it is, so the form has to come back to life by itself.
    window.setTimeout(() => release(form), 8000);
  });

  // Back to a page that the browser kept: its forms can be sent again.
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(release));

  // One button for the boxes of all rows, and back; without JavaScript there is the box for the whole list.
  for (const button of document.querySelectorAll("[data-choose-all]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const boxes = [...document.querySelectorAll(`input[name=row][form=${button.dataset.chooseAll}]`)];
      const missing = boxes.some((box) => !box.checked);
      boxes.forEach((box) => (box.checked = missing));
    });
  }

  document.addEventListener("htmx:beforeRequest", (event) => {
    const form = event.target; // a field that saves its draft by itself must not hold up the form around it
    if (!form.matches("form") || form.method !== "post") return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "true";
  });

  document.addEventListener("htmx:afterRequest", (event) => {
    const form = event.target;
    if (!form.matches("form")) return;
    release(form);
    if (event.detail.successful) changed.delete(form);
  });

  // A fragment that came back with errors brings its summary, which takes the focus as it does on a whole page.
  document.addEventListener("htmx:afterSettle", (event) => {
    event.target.querySelector?.("[autofocus]")?.focus();
  });

  // A form that came back with errors is the answer to a POST: the way back to it, later, would ask to send it once more.
  // It takes the address of the page on which it was filled in.
  const FILLED_IN_AT = "lotse:filled-in-at";
  const cameFrom = window.sessionStorage.getItem(FILLED_IN_AT);
  window.sessionStorage.removeItem(FILLED_IN_AT); // so that errors of a page that was only opened leave its address alone
  if (cameFrom && document.querySelector("#fehler, .lotse-error-summary")) window.history.replaceState(null, "", cameFrom);
  document.addEventListener("submit", (event) => {
    if (event.target.method === "post") window.sessionStorage.setItem(FILLED_IN_AT, location.pathname + location.search);
  });
})();
