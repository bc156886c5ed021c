// <ct-article-text>: an article's blocks with the passages that notes stand on, and a way to choose a new passage.
//
// Offsets are Unicode code points of the article's text, which is all blocks joined by a blank line, as the catalog
// counts them. JavaScript strings count UTF-16 units, so every crossing goes through codePoints().

const BLOCK_SEPARATOR = '\n\n';
const CONTEXT_LENGTH = 32;

const ELEMENT_OF = {
  paragraph: 'p',
  heading: 'h2',
  list_item: 'div',
  quote: 'blockquote',
  caption: 'figcaption',
  preformatted: 'pre',
  table_row: 'div',
};

const codePoints = (text) => Array.from(text);

class CtArticleText extends HTMLElement {
  #blocks = [];
  #notes = [];
  #pending = null;
  #active = null;
  #toolbar = null;

  /** @param {{id: string, type: string, text: string}[]} blocks */
  set blocks(blocks) {
    this.#blocks = blocks ?? [];
    this.#render();
  }

  /** @param {{id: string, start: number, end: number}[]} notes */
  set notes(notes) {
    this.#notes = notes ?? [];
    this.#render();
  }

  /** The passage that a note is being written about. @param {{start: number, end: number}|null} passage */
  set pending(passage) {
    this.#pending = passage;
    this.#render();
  }

  /** The note whose passage is to be seen. @param {string|null} id */
  set active(id) {
    this.#active = id || null;
    this.#markActive();
    if (this.#active) {
      const mark = this.querySelector(`mark[data-notes~="${CSS.escape(this.#active)}"]`);
      mark?.scrollIntoView({ block: 'center', behavior: this.#calm() ? 'auto' : 'smooth' });
    }
  }

  /** Whether passages can be chosen. */
  set selectable(selectable) {
    this.toggleAttribute('selectable', !!selectable);
    if (selectable) {
      this.tabIndex = 0;
      this.setAttribute('role', 'document');
      this.setAttribute('aria-label', 'Article text');
      this.setAttribute('aria-description', 'Arrow keys move by word and paragraph, Shift extends, N writes a note.');
    }
  }

  connectedCallback() {
    this.addEventListener('mouseup', this.#selected);
    this.addEventListener('keyup', this.#selected);
    this.addEventListener('touchend', this.#selected);
    this.addEventListener('keydown', this.#key);
    this.addEventListener('click', this.#clicked);
    document.addEventListener('selectionchange', this.#selectionChanged);
  }

  disconnectedCallback() {
    document.removeEventListener('selectionchange', this.#selectionChanged);
  }

  #calm() {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  // --- drawing ---------------------------------------------------------------------------------

  #render() {
    this.#toolbar = null;
    const ranges = [
      ...this.#notes.map((note) => ({ ...note, kind: 'note' })),
      ...(this.#pending ? [{ ...this.#pending, id: '', kind: 'pending' }] : []),
    ];
    let start = 0;
    const elements = this.#blocks.map((block) => {
      const element = document.createElement(ELEMENT_OF[block.type] ?? 'p');
      element.className = `block ${block.type}`;
      element.dataset.block = block.id;
      element.dataset.start = start;
      const points = codePoints(block.text);
      element.append(...this.#segments(points, start, ranges));
      start += points.length + BLOCK_SEPARATOR.length;
      return element;
    });
    this.replaceChildren(...elements);
    this.#markActive();
  }

  /** A block's text, cut wherever a range begins or ends, so that ranges may overlap and nest. */
  #segments(points, blockStart, ranges) {
    const blockEnd = blockStart + points.length;
    const here = ranges.filter((range) => range.start < blockEnd && range.end > blockStart);
    const cuts = new Set([blockStart, blockEnd]);
    here.forEach((range) => {
      cuts.add(Math.max(range.start, blockStart));
      cuts.add(Math.min(range.end, blockEnd));
    });
    const ordered = [...cuts].sort((a, b) => a - b);
    return ordered.slice(0, -1).map((from, i) => {
      const to = ordered[i + 1];
      const text = points.slice(from - blockStart, to - blockStart).join('');
      const covering = here.filter((range) => range.start <= from && range.end >= to);
      if (covering.length === 0) return document.createTextNode(text);
      const mark = document.createElement('mark');
      mark.textContent = text;
      mark.className = covering.map((range) => range.kind).join(' ');
      mark.dataset.depth = Math.min(covering.length, 3);
      mark.dataset.notes = covering.map((range) => range.id).join(' ').trim();
      return mark;
    });
  }

  #markActive() {
    this.querySelectorAll('mark').forEach((mark) => {
      mark.classList.toggle('active', !!this.#active && mark.dataset.notes.split(' ').includes(this.#active));
    });
  }

  // --- choosing a passage ----------------------------------------------------------------------

  #passage() {
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const touched = [...this.querySelectorAll('.block')].filter((block) => range.intersectsNode(block));
    if (touched.length === 0 || !this.contains(range.commonAncestorContainer)) return null;
    let start = this.#offset(touched[0], range.startContainer, range.startOffset, 0);
    let end = this.#offset(touched.at(-1), range.endContainer, range.endOffset, touched.at(-1).textContent);
    const text = codePoints(this.#blocks.map((block) => block.text).join(BLOCK_SEPARATOR));
    while (start < end && /\s/u.test(text[start])) start++;
    while (end > start && /\s/u.test(text[end - 1])) end--;
    if (start === end) return null;
    return {
      start,
      end,
      exact: text.slice(start, end).join(''),
      prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start).join(''),
      suffix: text.slice(end, end + CONTEXT_LENGTH).join(''),
    };
  }

  /** Where a boundary of the selection lies; one outside the block counts as the block's own edge. */
  #offset(block, node, offset, edgeText) {
    const start = Number(block.dataset.start);
    if (!block.contains(node)) return start + (edgeText ? codePoints(edgeText).length : 0);
    const upTo = document.createRange();
    upTo.setStart(block, 0);
    upTo.setEnd(node, offset);
    return start + codePoints(upTo.toString()).length;
  }

  #selected = () => {
    if (!this.hasAttribute('selectable')) return;
    // the browser clears a selection only after the click that ends it
    requestAnimationFrame(() => this.#offerNote());
  };

  #selectionChanged = () => {
    if (this.#toolbar && document.getSelection()?.isCollapsed) this.#closeToolbar();
  };

  #offerNote() {
    if (!this.#passage()) {
      this.#closeToolbar();
      return;
    }
    if (!this.#toolbar) {
      this.#toolbar = document.createElement('div');
      this.#toolbar.className = 'passage-toolbar';
      const button = document.createElement('button');
      button.type = 'button';
      button.innerHTML = 'Note <kbd>N</kbd>';
      // keeps the selection while the button is pressed
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', (event) => {
        event.stopPropagation();
        this.#choose();
      });
      this.#toolbar.append(button);
      this.append(this.#toolbar);
    }
    const selection = document.getSelection().getRangeAt(0).getBoundingClientRect();
    const home = this.getBoundingClientRect();
    const width = this.#toolbar.offsetWidth;
    const left = Math.min(Math.max(0, selection.left + selection.width / 2 - home.left - width / 2), home.width - width);
    this.#toolbar.style.left = `${left}px`;
    this.#toolbar.style.top = `${selection.top - home.top - this.#toolbar.offsetHeight - 8}px`;
  }

  #closeToolbar() {
    this.#toolbar?.remove();
    this.#toolbar = null;
  }

  #choose() {
    const passage = this.#passage();
    if (!passage) return;
    this.#closeToolbar();
    this.dispatchEvent(new CustomEvent('passage-chosen', { detail: passage }));
  }

  #clicked = (event) => {
    const mark = event.target.closest?.('mark[data-notes]');
    if (!mark?.dataset.notes || !document.getSelection()?.isCollapsed) return;
    this.dispatchEvent(new CustomEvent('note-chosen', { detail: { id: mark.dataset.notes.split(' ').at(-1) } }));
  };

  // --- without a mouse -------------------------------------------------------------------------

  #key = (event) => {
    if (!this.hasAttribute('selectable') || event.target !== this || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const handled = {
      ArrowRight: () => this.#step('forward', 'word', event.shiftKey),
      ArrowLeft: () => this.#step('backward', 'word', event.shiftKey),
      ArrowDown: () => this.#stepBlock(1, event.shiftKey),
      ArrowUp: () => this.#stepBlock(-1, event.shiftKey),
      n: () => this.#choose(),
      Enter: () => this.#choose(),
      Escape: () => document.getSelection().removeAllRanges(),
    }[event.key];
    if (handled) {
      event.preventDefault();
      handled();
    }
  };

  /** Moves a selection of one word, so that there is always something to see; Shift grows it. */
  #step(direction, unit, extend) {
    const selection = document.getSelection();
    if (!this.#holds(selection)) {
      this.#enter(this.querySelector('.block'));
      return;
    }
    if (extend) {
      selection.modify('extend', direction, unit);
    } else {
      if (direction === 'backward') {
        selection.collapseToStart();
        selection.modify('move', 'backward', unit);
      } else {
        selection.collapseToEnd();
      }
      selection.modify('extend', 'forward', unit);
    }
    this.#show(selection);
  }

  #stepBlock(by, extend) {
    const selection = document.getSelection();
    const blocks = [...this.querySelectorAll('.block')];
    const at = this.#holds(selection) ? blocks.findIndex((block) => block.contains(selection.focusNode)) : -1;
    const next = blocks[Math.min(Math.max(at + by, 0), blocks.length - 1)];
    if (extend && at >= 0) {
      const edge = by > 0 ? [blocks[at], blocks[at].childNodes.length] : [blocks[at], 0];
      const already = selection.focusNode === edge[0] && selection.focusOffset === edge[1];
      selection.extend(...(already ? [next, by > 0 ? next.childNodes.length : 0] : edge));
      this.#show(selection);
    } else {
      this.#enter(next);
    }
  }

  #enter(block) {
    if (!block) return;
    const selection = document.getSelection();
    selection.collapse(block, 0);
    selection.modify('extend', 'forward', 'word');
    this.#show(selection);
  }

  #holds(selection) {
    return selection.rangeCount > 0 && this.contains(selection.focusNode) && selection.focusNode !== this;
  }

  #show(selection) {
    const focused = selection.focusNode?.nodeType === Node.TEXT_NODE ? selection.focusNode.parentElement : selection.focusNode;
    focused?.scrollIntoView?.({ block: 'nearest' });
    this.#offerNote();
  }
}

customElements.define('ct-article-text', CtArticleText);
