"use strict";
// Saves what is being typed as a draft on the server, at the latest five seconds after the last key, and says so in the form.
(() => {
  const PAUSE = 2000; // milliseconds without a key
  const LONGEST = 5000; // of typing without a pause
  const IN_SIGHT = 6000; // then the word goes back to the end of the form and covers nothing
  const LARGEST_AT_LEAVING = 60000; // browsers send 64 KiB with a page that goes

  const states = new Map();

  const stateOf = (form) => {
    if (!states.has(form)) states.set(form, { timer: 0, since: 0, dirty: false, sent: false, kept: false, running: null });
    return states.get(form);
  };

  const keepsDraft = (form) => Boolean(form?.elements?.namedItem("_draft"));

  // Choices alone are quickly made again, and so is a search.
  const holdsText = (form) =>
    [...form.querySelectorAll("textarea, input[type=text], input[type=tel]")].some((field) => field.value !== field.defaultValue);

  const fieldsOf = (form) => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      const secret = name === "_owner" || form.elements.namedItem(name)?.type === "password";
      if (typeof value === "string" && !secret) fields.append(name, value);
    }
    return fields;
  };

  // The same words are not said twice: a screen reader hears of it once a minute at most.
  const say = (form, sentence, good) => {
    const place = form.querySelector(".lotse-draft-state");
    if (!place) return;
    place.classList.toggle("lotse-draft-state--failed", !good);
    if (place.textContent !== sentence) place.textContent = sentence;
    place.classList.add("lotse-draft-state--new");
    window.clearTimeout(place.dataset.timer);
    place.dataset.timer = window.setTimeout(() => place.classList.remove("lotse-draft-state--new"), IN_SIGHT);
  };

  const failed = (form, state) => {
    state.dirty = true;
    say(form, form.querySelector(".lotse-draft-state")?.dataset.failed ?? "", false);
  };

  const save = async (form, leaving) => {
    const state = stateOf(form);
    window.clearTimeout(state.timer);
    state.since = 0;
    if (state.sent || !form.isConnected) return;
    state.kept ||= form.querySelector("[data-taken]") !== null;
    if (!state.kept && !holdsText(form)) return;
    state.dirty = false;
    state.running?.abort();
    const running = new AbortController();
    state.running = running;
    const body = fieldsOf(form);
    try {
      const answer = await fetch("/entwuerfe", {
        method: "POST",
        body,
        signal: running.signal,
        keepalive: leaving && body.toString().length < LARGEST_AT_LEAVING,
      });
      const ours = answer.headers.get("Content-Type")?.startsWith("text/plain");
      if (!ours) failed(form, state);
      else say(form, await answer.text(), answer.ok);
      if (ours && answer.ok) state.kept = true;
      if (ours && answer.ok && !state.dirty) form.dispatchEvent(new CustomEvent("lotse:kept", { bubbles: true }));
    } catch (problem) {
      if (problem.name !== "AbortError") failed(form, state);
    }
  };

  const changed = (event) => {
    const form = event.target.form;
    if (!keepsDraft(form)) return;
    const state = stateOf(form);
    if (!form.dataset.sent) state.sent = false; // it was sent in vain: no page came in its place
    const now = Date.now();
    state.dirty = true;
    state.since ||= now;
    window.clearTimeout(state.timer);
    state.timer = window.setTimeout(() => save(form, false), Math.max(0, Math.min(PAUSE, state.since + LONGEST - now)));
  };

  const leave = () => {
    for (const [form, state] of states) if (state.dirty) save(form, true);
  };

  // What is on its way to be carried out is no draft any more.
  const sent = (form, is) => {
    if (!keepsDraft(form)) return;
    const state = stateOf(form);
    state.sent = is;
    if (!is) return;
    window.clearTimeout(state.timer);
    state.running?.abort();
  };

  document.addEventListener("input", changed);
  document.addEventListener("change", changed);
  document.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) sent(event.target, true);
  });
  document.addEventListener("lotse:sent", (event) => sent(event.target, true));
  document.addEventListener("lotse:back", (event) => sent(event.target, false));
  // Before the page is covered, and again for what did not get through.
  document.addEventListener("lotse:cover", (event) => {
    for (const [form, state] of states) if (state.dirty) event.detail.push(save(form, true));
  });
  document.addEventListener("lotse:uncovered", () => {
    for (const [form, state] of states) if (state.dirty) save(form, false);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") leave();
  });
  window.addEventListener("pagehide", leave);
  window.addEventListener("pageshow", () => states.forEach((state) => (state.sent = false)));
})();
