/* Files dropped or chosen on the documents page: sent one by one, then watched until all are read. */
(() => {
  "use strict";
  /* The reader may have gone to another page meanwhile. */
  const ask = () => {
    if (!document.getElementById("receipts")) return;
    dash_clientside.set_props("receipts-asked", { data: Date.now() });
  };
  const zone = () => document.querySelector("[data-drop]");

  const row = (name, text) => {
    const item = document.createElement("li");
    item.className = "receipt";
    const label = document.createElement("b");
    label.textContent = name;
    const said = document.createElement("span");
    said.className = "what";
    said.textContent = text;
    item.append(label, said);
    zone()?.after(item);
    return { item, said };
  };

  const send = (file) => new Promise((done) => {
    const { item, said } = row(file.name, "0 %");
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => {
      said.textContent = `${Math.round((100 * loaded) / total)} %`;
    };
    request.onloadend = () => {
      if (request.status === 202) {
        item.remove();
        ask();
      } else {
        let reason = zone()?.dataset.failed ?? "";
        try {
          reason = JSON.parse(request.responseText).message;
        } catch {
          reason += request.status ? ` (${request.status})` : "";
        }
        said.textContent = reason;
        item.classList.add("refused");
      }
      done();
    };
    const form = new FormData();
    form.append("file", file);
    request.open("POST", "/api/documents");
    request.setRequestHeader("Kizuna-Page", "1");
    request.send(form);
  });

  const take = async (files) => {
    for (const file of files) await send(file);
    if (!document.getElementById("receipts")) {
      kizuna.go(new URL("documents", document.baseURI.replace(/[^/]*$/, "")).pathname, location.search.slice(1));
    }
    watch();
  };

  /* While something is being read, look again every second. */
  let watching = 0;
  const watch = () => {
    clearTimeout(watching);
    const list = document.getElementById("receipts");
    if (!list) return;
    ask();
    watching = setTimeout(() => {
      if (list.querySelector(".state.waiting, .state.reading")) watch();
      else ask();
    }, 1000);
  };

  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-files]")) return;
    const chooser = document.createElement("input");
    chooser.type = "file";
    chooser.multiple = true;
    chooser.addEventListener("change", () => take([...chooser.files]));
    chooser.click();
  });
  for (const kind of ["dragover", "dragleave", "drop"]) {
    document.addEventListener(kind, (event) => {
      const over = zone();
      if (!over) return;
      event.preventDefault();
      over.classList.toggle("over", kind === "dragover");
      if (kind === "drop") take([...event.dataTransfer.files]);
    });
  }
})();
