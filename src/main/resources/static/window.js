"use strict";
// Opens what is at hand on every page (a[data-window]) in a dialog above the page, so that nothing typed is left.
(() => {
  const FRAGMENT = { "Lotse-Window": "1" };

  let typing = null; // the field in which somebody was writing; she goes on there

  // Not where the focus was last: on the way to the link it passes other fields.
  const remember = (event) => {
    if (event.target.closest("main") && event.target.matches("input, textarea, select")) typing = event.target;
  };
  document.addEventListener("input", remember);
  document.addEventListener("click", remember);

  const open = async (link, tool) => {
    const anew = Boolean(link.dataset.windowKey); // one line is soon typed again, and what came of the last one would be in the way
    if (anew || tool.content.childElementCount === 0) {
      const answer = await ask(link.href, { headers: FRAGMENT });
      if (!answer) {
        window.open(link.href, "_blank", "noopener");
        return;
      }
      tool.content.innerHTML = await answer.text();
    }
    tool.dialog.showModal();
    const first = tool.content.querySelector("textarea, input:not([type=hidden])");
    first?.focus();
    if (first?.matches("input")) first.select(); // what was asked the last time is typed over
  };

  // A redirect would lead to the sign-in page: that is no answer for a window.
  const ask = async (address, request) => {
    try {
      const answer = await fetch(address, { redirect: "error", ...request });
      return answer.ok || answer.status === 422 ? answer : null;
    } catch {
      return null;
    }
  };

  const send = async (event, tool) => {
    event.preventDefault();
    const form = event.target;
    if (form.dataset.sent) return;
    form.dataset.sent = "true";
    form.dispatchEvent(new CustomEvent("lotse:sent", { bubbles: true }));
    const address = event.submitter?.getAttribute("formaction") ?? form.action;
    const body = new URLSearchParams(new FormData(form, event.submitter));
    const answer = await ask(address, { method: "POST", headers: FRAGMENT, body });
    delete form.dataset.sent;
    form.dispatchEvent(new CustomEvent("lotse:back", { bubbles: true }));
    tool.failed.hidden = Boolean(answer);
    if (!answer) return;
    const elsewhere = answer.headers.get("Lotse-Go");
    if (elsewhere) {
      tool.content.replaceChildren();
      tool.dialog.close();
      window.location.assign(elsewhere);
      return;
    }
    const html = await answer.text();
    if (answer.status === 201) done(html, tool);
    else again(html, tool);
  };

  const done = (html, tool) => {
    tool.content.replaceChildren();
    tool.dialog.close();
    const place = document.getElementById("meldung");
    if (place) place.innerHTML = html;
  };

  // With errors, or with what was found.
  const again = (html, tool) => {
    tool.content.innerHTML = html;
    const next = ["[autofocus]", "[type=radio]:checked", "[type=radio]", "[type=search]"]
      .map((one) => tool.content.querySelector(one))
      .find(Boolean);
    next?.focus();
  };

  const build = (link) => {
    const dialog = document.createElement("dialog");
    dialog.className = "lotse-window";
    dialog.setAttribute("aria-labelledby", "fenster-titel");
    const close = document.createElement("button");
    close.type = "button";
    close.className = "kern-btn kern-btn--tertiary lotse-window-close";
    const cross = document.createElement("span");
    cross.className = "kern-icon kern-icon--close";
    cross.setAttribute("aria-hidden", "true");
    const label = document.createElement("span");
    label.className = "lotse-sr-only";
    label.textContent = link.dataset.window;
    close.append(cross, label);
    const failed = document.createElement("p");
    failed.className = "kern-body lotse-window-failed";
    failed.setAttribute("role", "alert");
    failed.textContent = link.dataset.windowFailed;
    failed.hidden = true;
    const content = document.createElement("div");
    content.className = "lotse-stack";
    dialog.append(close, failed, content);
    document.body.append(dialog);
    const tool = { dialog, content, failed };
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("submit", (event) => send(event, tool));
    dialog.addEventListener("close", () => (typing?.isConnected ? typing : link).focus());
    return tool;
  };

  // Together with Strg (on a Mac with the command key), wherever the focus is, but not above another window.
  const shortcut = (link) =>
    document.addEventListener("keydown", (event) => {
      const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === link.dataset.windowKey;
      if (!asked || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      link.click();
    });

  for (const link of document.querySelectorAll("a[data-window]")) {
    if (link.pathname === window.location.pathname) continue; // it is open already, as a page
    let tool = null;
    link.removeAttribute("target");
    link.setAttribute("aria-haspopup", "dialog");
    link.querySelector("[data-window-hint]")?.remove();
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      tool ??= build(link);
      open(link, tool);
    });
    if (link.dataset.windowKey) shortcut(link);
  }
})();
