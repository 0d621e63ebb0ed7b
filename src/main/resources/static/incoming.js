"use strict";
// Files on their way into a case: dropped anywhere on the page or chosen, each uploaded by itself with its own bar. The server keeps the
// order; what it answers replaces the list. Without this script the same form sends files and order by its buttons.
(() => {
  const form = document.querySelector("form[data-incoming]");
  if (!form) return;
  const uploads = form.querySelector(".lotse-uploads");
  const details = form.closest("details");
  const list = () => form.querySelector("#eingang");
  let queue = Promise.resolve();
  let running = 0;
  let waiting = null; // the button that was pressed while files were on their way

  form.classList.add("lotse-with-script");

  const fields = () => {
    const data = new FormData(form);
    for (const [name, value] of [...data]) if (value instanceof File) data.delete(name);
    return data;
  };

  const showList = (html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const fresh = page.querySelector("#eingang");
    if (!fresh) return null;
    list().replaceWith(document.adoptNode(fresh));
    form.querySelector("#file").removeAttribute("aria-required");
    form.querySelector("label[for=file] .kern-label__optional")?.remove();
    return fresh.dataset.refusal ?? "";
  };

  const said = (sentence, name) => sentence.replace("{0}", name);

  const row = (name) => {
    const line = document.createElement("p");
    const bar = document.createElement("progress");
    const text = document.createElement("span");
    line.className = "lotse-upload";
    line.dataset.name = name;
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute("aria-label", name);
    text.dir = "auto";
    text.textContent = said(form.dataset.running, name);
    line.append(text, bar);
    uploads.append(line);
    return { line, bar, text };
  };

  const refused = (at, sentence) => {
    at.bar.remove();
    at.line.classList.add("lotse-upload--failed");
    at.line.setAttribute("role", "alert");
    at.text.textContent = sentence;
  };

  const send = (file) =>
    new Promise((resolve) => {
      const at = row(file.name);
      const data = fields();
      data.append("file", file);
      const request = new XMLHttpRequest();
      request.open("POST", form.dataset.incoming);
      request.setRequestHeader("Lotse-Part", "eingang");
      request.upload.addEventListener("progress", (event) => {
        if (event.lengthComputable) at.bar.value = Math.round((event.loaded / event.total) * 100);
      });
      request.addEventListener("loadend", () => {
        const refusal = request.status === 200 || request.status === 422 ? showList(request.responseText) : null;
        if (refusal === null) refused(at, said(form.dataset.failed, file.name));
        else if (refusal) refused(at, refusal);
        else {
          at.text.textContent = said(form.dataset.done, file.name);
          at.bar.remove();
          window.setTimeout(() => at.line.remove(), 4000);
        }
        resolve();
      });
      request.send(data);
    });

  // Tried once more: what was said of it before is past.
  const again = (name) =>
    [...uploads.children].filter((line) => line.dataset.name === name && line.matches(".lotse-upload--failed")).forEach((line) => line.remove());

  const take = (files) => {
    if (files.length === 0) return;
    if (details) details.open = true;
    for (const file of files) {
      again(file.name);
      running += 1;
      queue = queue.then(() => send(file)).then(() => {
        running -= 1;
        if (running > 0 || !waiting) return;
        const button = waiting;
        waiting = null;
        form.requestSubmit(button.isConnected ? button : null);
      });
    }
  };

  form.addEventListener("change", (event) => {
    if (event.target.type !== "file") return;
    take([...event.target.files]);
    event.target.value = "";
  });

  // Saved is what has arrived: the last file first.
  form.addEventListener("submit", (event) => {
    if (running === 0) return;
    event.preventDefault();
    waiting = event.submitter;
  });

  form.addEventListener("click", async (event) => {
    const button = event.target.closest("#eingang button[formaction]");
    if (!button) return;
    event.preventDefault();
    const data = fields();
    data.append(button.name, button.value);
    const answer = await fetch(button.formAction, { method: "POST", body: data, headers: { "Lotse-Part": "eingang" } });
    if (!answer.ok) return form.requestSubmit(button);
    showList(await answer.text());
    const same = list().querySelector(`button[name="${button.name}"][value="${button.value}"]`);
    const next = same ?? list().querySelector(`button[value="${button.value}"]`) ?? list().querySelector("button");
    (next ?? form.querySelector("input[type=file]")).focus();
  });

  const holdsFiles = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
  const zone = document.querySelector("main");
  const mark = (is) => {
    zone.classList.toggle("lotse-drop", is);
    if (is) zone.dataset.drop = form.dataset.drop;
  };
  document.addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    mark(true);
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) mark(false);
  });
  document.addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    mark(false);
    take([...event.dataTransfer.files]);
  });
})();
