/* Markup: a tag with the HTML inside it, as one component. New HTML is not put in the place of the
   old: only what differs changes, so that the focus and what the reader opened stay. */
(() => {
  "use strict";
  const { createElement, useLayoutEffect, useRef } = window.React;

  const attributes = (old, next) => {
    for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of next.attributes) {
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
  };

  const follow = (old, next) => {
    const nodes = [...next.childNodes];
    nodes.forEach((node, at) => {
      const was = old.childNodes[at];
      if (!was) old.append(node);
      else if (was.nodeName !== node.nodeName) was.replaceWith(node);
      else if (node.nodeType === Node.TEXT_NODE) {
        if (was.data !== node.data) was.data = node.data;
      } else {
        attributes(was, node);
        follow(was, node);
      }
    });
    while (old.childNodes.length > nodes.length) old.lastChild.remove();
  };

  const Markup = ({ id, tag, attributes: given, html }) => {
    const holder = useRef(null);
    const drawn = useRef(false);
    useLayoutEffect(() => {
      if (drawn.current) {
        const template = document.createElement("template");
        template.innerHTML = html;
        follow(holder.current, template.content);
      } else {
        holder.current.innerHTML = html;
        drawn.current = true;
      }
    }, [html, tag]);
    return createElement(tag, { ...given, id, ref: holder });
  };

  window.dashboard = { ...window.dashboard, Markup };
})();
