"use strict";
// Passkeys and security keys, and what else signing in needs of the browser.
(() => {
  const messageOf = (form) => form.querySelector("[data-key-message]");

  const ask = async (button) => {
    const question = JSON.parse(button.dataset.question);
    const made =
      button.dataset.key === "create"
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
    return JSON.stringify(made.toJSON());
  };

  for (const button of document.querySelectorAll("[data-key]")) {
    const form = button.form;
    if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
      messageOf(form).textContent = button.dataset.unable;
      continue;
    }
    button.hidden = false;
    let asking = false;
    const start = async () => {
      if (asking) return;
      asking = true;
      messageOf(form).textContent = "";
      try {
        form.elements.credential.value = await ask(button);
        form.requestSubmit();
      } catch (problem) {
        messageOf(form).textContent = problem.name === "InvalidStateError" ? button.dataset.known : button.dataset.failed;
      }
      asking = false;
    };
    button.addEventListener("click", start);
    // The return key in the name of a key would send the form without the key.
    form.addEventListener("submit", (event) => {
      if (form.elements.credential.value) return;
      event.preventDefault();
      event.stopPropagation();
      start();
    });
  }

  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }

  // What was kept during a proof goes on by itself.
  document.querySelector("form[data-go-on]")?.requestSubmit();
})();
