/**
 * Makes one element. Data only ever becomes text or attribute values, so that nothing recorded by
 * somebody can become markup.
 * @param {string} name
 * @param {Record<string, unknown>} [properties] `class`, `on*` listeners, attributes; false and undefined are left out
 * @param {...(Node | string | undefined | false)} children
 * @returns {HTMLElement}
 */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** A bar of one or more parts, each 0..1 of its width; a picture of numbers that stand beside it. */
export function bar(shares, wide = false) {
  const track = element('span', { class: wide ? 'track wide' : 'track', 'aria-hidden': 'true' });
  for (const share of shares) {
    const part = element('span');
    // Through the object model: the policy of the page refuses style attributes.
    part.style.setProperty('--share', `${Math.max(0, Math.min(1, share)) * 100}%`);
    track.append(part);
  }
  return track;
}
