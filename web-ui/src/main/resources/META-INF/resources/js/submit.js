// <ct-drop-zone>: files dropped anywhere on the screen go to the upload inside; a paste keeps its markup.

/** What makes pasted markup worth keeping. Code editors copy coloured spans; those say nothing about the text. */
const STRUCTURE = 'p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, figure, img, article, a[href]';
const NEVER_TEXT = 'script, style, link, meta, noscript, template';
/** Markup and data that was copied as text is meant as it stands. */
const SOURCE = /^\s*(<[!?a-z]|[{[]|---\s*\n)/i;
const BLOCK_END = /<\/(p|h[1-6]|li|ul|ol|figure|figcaption|blockquote|div|tr|table|section|article)>/g;
const MAX_LENGTH = 2_000_000;

/** The fragment without the looks that browsers write into every element; null where it has no structure. */
function structured(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  if (!body.querySelector(STRUCTURE)) return null;
  body.querySelectorAll(NEVER_TEXT).forEach((element) => element.remove());
  body.querySelectorAll('[style]').forEach((element) => element.removeAttribute('style'));
  return body.innerHTML
    .replace(/<!--(Start|End)Fragment-->/g, '')
    .replace(BLOCK_END, '$&\n')
    .trim();
}

const carriesFiles = (transfer) => transfer?.types.includes('Files');

class CtDropZone extends HTMLElement {
  connectedCallback() {
    this.addEventListener('paste', this.#pasted);
    // on the window: a file that is dropped beside the screen would replace the page, and what is typed with it
    window.addEventListener('dragover', this.#over);
    window.addEventListener('dragleave', this.#left);
    window.addEventListener('drop', this.#dropped);
  }

  disconnectedCallback() {
    this.removeEventListener('paste', this.#pasted);
    window.removeEventListener('dragover', this.#over);
    window.removeEventListener('dragleave', this.#left);
    window.removeEventListener('drop', this.#dropped);
  }

  #over = (event) => {
    if (!carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.toggleAttribute('dragging', true);
  };

  #left = (event) => {
    if (!event.relatedTarget) this.toggleAttribute('dragging', false);
  };

  #dropped = (event) => {
    this.toggleAttribute('dragging', false);
    // the upload takes for itself what is dropped right onto it
    if (!carriesFiles(event.dataTransfer) || event.defaultPrevented) return;
    event.preventDefault();
    this.#upload(event.dataTransfer);
  };

  #upload(dataTransfer) {
    this.querySelector('vaadin-upload')?.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }

  #pasted = (event) => {
    const data = event.clipboardData;
    const text = data.getData('text/plain');
    if (!text && carriesFiles(data)) {
      event.preventDefault();
      this.#upload(data);
      return;
    }
    const area = event.target.closest?.('.pasted textarea');
    const replacesAll = area && (!area.value.trim() || area.selectionEnd - area.selectionStart === area.value.length);
    if (!replacesAll || SOURCE.test(text)) return;
    const html = structured(data.getData('text/html'));
    if (!html || html.length > MAX_LENGTH) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('html-pasted', { detail: { html, text } }));
  };
}

customElements.define('ct-drop-zone', CtDropZone);
