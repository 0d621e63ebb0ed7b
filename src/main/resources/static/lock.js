"use strict";
// While the session is locked the page is taken out of the document; the way to unlock stands in its place, and it comes back as it was.
(() => {
  const lock = document.querySelector("form[data-lock]");
  if (!lock) return;
  const ADDRESS = "/sperre";
  const PART = { "Lotse-Part": "sperre" };
  const DRAFTS = 2000; // milliseconds for what is on its way
  const otherTabs = new BroadcastChannel("lotse");
  const typed = new Set(); // forms with text that the server does not have yet
  let covered = null;

  const textOf = (form) => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
    return fields;
  };

  const fetchQuietly = (address, request) => fetch(address, { redirect: "manual", ...request }).catch(() => null);

  const post = (address, form, headers) => fetchQuietly(address, { method: "POST", headers, body: textOf(form) });

  const takeAway = () => {
    const page = document.createDocumentFragment();
    const panel = document.createElement("main");
    const taken = {
      page,
      panel,
      title: document.title,
      focus: document.activeElement,
      top: window.scrollY,
      dialogs: [...document.querySelectorAll("dialog:modal")],
    };
    panel.id = "inhalt";
    panel.className = "lotse-width lotse-main lotse-main--plain";
    page.append(...document.body.childNodes);
    document.body.append(panel);
    document.title = lock.dataset.lock;
    panel.addEventListener("submit", unlock);
    panel.addEventListener("click", leave);
    return taken;
  };

  const giveBack = () => {
    const { page, panel, title, focus, top, dialogs } = covered;
    covered = null;
    panel.remove();
    document.body.append(page);
    document.title = title;
    for (const dialog of dialogs) {
      dialog.removeAttribute("open"); // it is not above the page any more
      dialog.showModal();
    }
    window.scrollTo(0, top);
    focus?.focus({ preventScroll: true });
    document.dispatchEvent(new CustomEvent("lotse:uncovered"));
  };

  const fill = (html) => {
    const { panel } = covered;
    panel.innerHTML = html;
    const first = ["[autofocus]", "input:not([type=hidden])", "h1"].map((one) => panel.querySelector(one)).find(Boolean);
    first?.focus();
    if (!panel.querySelector("[data-key]")) return;
    const script = document.createElement("script"); // it looks for keys once, when it comes
    script.src = "/signin.js";
    panel.append(script);
  };

  const failed = () => {
    const { panel } = covered;
    const text = document.createElement("p");
    text.className = "kern-body";
    text.setAttribute("role", "alert");
    text.textContent = lock.dataset.failed;
    const again = document.createElement("button");
    again.type = "button";
    again.className = "kern-btn kern-btn--primary";
    const label = document.createElement("span");
    label.className = "kern-label";
    label.textContent = lock.dataset.again;
    again.append(label);
    again.addEventListener("click", async () => show(await post(ADDRESS, lock, PART)));
    panel.replaceChildren(text, again);
    again.focus();
  };

  const show = async (answer) => {
    if (!covered) return;
    if (!answer) failed();
    else if (answer.status === 204) giveBack();
    else if (answer.status === 200 || answer.status === 422) fill(await answer.text());
    else over(answer.headers.get("Lotse-Go") ?? "/anmelden?abgelaufen");
  };

  // The server keeps it for its author and carries nothing out.
  const keepTyped = async () => {
    const forms = [...typed].filter((form) => covered.page.contains(form));
    await Promise.all(forms.map((form) => post(form.action, form, { "Lotse-Keep": "ja" })));
    typed.clear();
  };

  const over = async (address) => {
    await keepTyped();
    window.location.assign(address);
  };

  const cover = async (lockIt) => {
    if (covered) return;
    const drafts = [];
    document.dispatchEvent(new CustomEvent("lotse:cover", { detail: drafts }));
    covered = takeAway();
    await Promise.race([Promise.allSettled(drafts), new Promise((done) => window.setTimeout(done, DRAFTS))]);
    const answer = lockIt ? await post(ADDRESS, lock, PART) : await fetchQuietly(ADDRESS, { headers: PART });
    if (lockIt) otherTabs.postMessage("locked");
    await show(answer);
  };

  const look = async () => {
    if (covered) await show(await fetchQuietly(ADDRESS, { headers: PART }));
  };

  const unlock = async (event) => {
    const form = event.target;
    if (!form.action.endsWith("/aufhebung")) return;
    event.preventDefault();
    event.stopPropagation();
    if (form.dataset.sent) return;
    form.dataset.sent = "true";
    const answer = await post(form.action, form, PART);
    delete form.dataset.sent;
    if (answer?.status === 204) otherTabs.postMessage("open");
    await show(answer);
  };

  // To where somebody without a password shows that it is she.
  const leave = async (event) => {
    const link = event.target.closest("a[href^='/']");
    if (!link) return;
    event.preventDefault();
    await over(link.href);
  };

  lock.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation();
    cover(true);
  });
  otherTabs.addEventListener("message", (event) => (event.data === "locked" ? cover(false) : look()));
  document.addEventListener("lotse:time-to-lock", () => cover(true));
  document.addEventListener("lotse:locked", () => cover(false));
  document.addEventListener("lotse:awake", look);
  document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.xhr?.status === 423) cover(false);
    if (event.detail.successful) typed.delete(event.target);
  });

  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form?.method === "post" && !("unguarded" in form.dataset)) typed.add(form);
  });
  document.addEventListener("submit", (event) => typed.delete(event.target));
  document.addEventListener("lotse:kept", (event) => typed.delete(event.target));
  window.addEventListener("beforeunload", (event) => {
    if (covered && [...typed].some((form) => covered.page.contains(form))) event.preventDefault();
  });
})();
